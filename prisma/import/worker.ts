/** One reading thread: takes files one at a time, answers with what each came to. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReportFile } from './files';
import { type Options, readReport } from './outcome';

const port = parentPort;
if (!port) throw new Error('this file runs as a worker thread');
port.on('message', (file: ReportFile) => {
  void readReport(file, workerData as Options).then((outcome) => port.postMessage(outcome));
});
