// The import of all shared reports beside `pdftotext -layout` on the same files with as many processes as the import has
// threads; in turn, medians. Usage: node bench/import.mjs [RUNS] [JOBS]   (needs pdftotext and ../shared, and a store)
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, readConfig } from '../scripts/config.mjs';

const runs = Number(process.argv[2] ?? 3);
const jobs = Number(process.argv[3] ?? cpus().length);
const reports = join(ROOT, '../shared/reports');
const files = readdirSync(reports, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.pdf'),
);

const ended = (child) => new Promise((resolve) => child.once('close', resolve));

/** Wall seconds of `jobs` processes at a time over all files. */
async function pdftotext() {
  const queue = [...files];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: jobs }, async () => {
      for (let name = queue.shift(); name; name = queue.shift())
        await ended(spawn('pdftotext', ['-layout', join(reports, name), '/dev/null'], { stdio: 'ignore' }));
    }),
  );
  return (performance.now() - began) / 1000;
}

/** Wall seconds and highest memory (MB) of an import into a copy of the store. */
async function importAll() {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-bench-'));
  const path = join(folder, 'store.db');
  copyFileSync(readConfig().databasePath, path);
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', 'import', '--', '--jobs', String(jobs), reports], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, DATABASE_URL: `file:${path}` },
  });
  let memory = 0;
  const watch = setInterval(() => {
    try {
      const highest = /VmHWM:\s+(\d+) kB/.exec(
        readFileSync(`/proc/${importer(child.pid)}/status`, 'utf8'),
      )?.[1];
      memory = Math.max(memory, Number(highest ?? 0) / 1024);
    } catch {
      // It has ended, or this system has no /proc: then the memory is not known.
    }
  }, 50);
  await ended(child);
  clearInterval(watch);
  rmSync(folder, { recursive: true, force: true });
  return { seconds: (performance.now() - began) / 1000, memory };
}

/** npm runs the importer as its only child; with `exec` in the script that is the importer itself. */
function importer(pid) {
  const [child = pid] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  return child || pid;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const seen = [];
for (let run = 0; run < runs; run++) {
  const [ours, theirs] = [await importAll(), await pdftotext()];
  seen.push({ import: ours.seconds, pdftotext: theirs, memory: ours.memory, ratio: ours.seconds / theirs });
  console.log(JSON.stringify(seen.at(-1)));
}
const result = {
  files: files.length,
  jobs,
  runs,
  import: median(seen.map((one) => one.import)),
  pdftotext: median(seen.map((one) => one.pdftotext)),
  ratio: median(seen.map((one) => one.ratio)),
  memory: Math.max(...seen.map((one) => one.memory)),
};
console.log(JSON.stringify(result, null, 2));
mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
writeFileSync(new URL('./results/import.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
