/** Load by wrk, whose own work is small beside that of the servers (Debian's package wrk). */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Asks for the addresses one after the other, each time as another client, and prints the figures as JSON. */
const SCRIPT = `
local paths, at = {}, 0
for line in io.lines(os.getenv("BENCH_PATHS")) do paths[#paths + 1] = line end
local headers = {}
for name, value in string.gmatch(os.getenv("BENCH_HEADERS"), "([^:\\n]+): ([^\\n]+)") do headers[name] = value end
request = function()
  at = at + 1
  headers["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.floor(at / 65536) % 256, math.floor(at / 256) % 256, at % 256)
  return wrk.format("GET", paths[(at - 1) % #paths + 1], headers)
end
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format('\\n{"answers":%d,"microseconds":%d,"bytes":%d,"wrong":%d,"p50":%g,"p95":%g,"p99":%g}\\n',
    summary.requests, summary.duration, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000))
end
`;

/**
 * @param {string} url origin
 * @param {{ paths: string[], connections?: number, seconds: number, headers?: Record<string, string> }} load the paths are asked for in
 *   their order; a list that is longer than the answers is asked for once only
 * @returns {Promise<{ answers: number, perSecond: number, wrong: number, p50: number, p95: number, p99: number }>} times in milliseconds
 */
export async function load(url, { paths, connections = 20, seconds, headers = { 'Accept-Encoding': 'br' } }) {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-wrk-'));
  try {
    writeFileSync(join(folder, 'load.lua'), SCRIPT);
    writeFileSync(join(folder, 'paths'), `${paths.join('\n')}\n`);
    const env = {
      ...process.env,
      BENCH_PATHS: join(folder, 'paths'),
      BENCH_HEADERS: Object.entries(headers)
        .map(([name, value]) => `${name}: ${value}\n`)
        .join(''),
    };
    const args = [
      '-t1',
      `-c${connections}`,
      `-d${seconds}s`,
      '--timeout',
      '30s',
      '-s',
      join(folder, 'load.lua'),
      url,
    ];
    const { stdout } = await run('wrk', args, { env });
    const { microseconds, ...figures } = JSON.parse(stdout.trim().split('\n').at(-1));
    return { ...figures, perSecond: (figures.answers / microseconds) * 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
