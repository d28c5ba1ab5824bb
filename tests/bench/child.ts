import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a child process used, start-up included. */
export interface Usage {
  /** User + system CPU seconds. */
  cpu: number;
  /** Seconds from start to end. */
  wall: number;
  /** Peak resident memory in MB. */
  memory: number;
}

/** Runs in the child: notes what it used, at its end. */
const METER = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.CLIPFILE_METER, JSON.stringify(process.resourceUsage())));
`;

/** Runs Node with these arguments and measures it. Throws, with what it said, when it fails. */
export function measure(args: readonly string[], cwd: string): Usage & { stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'clipfile-meter-'));
  const meter = join(folder, 'usage.json');
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(METER)}`, ...args], {
    cwd,
    env: { ...process.env, CLIPFILE_METER: meter },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const wall = (performance.now() - start) / 1000;
  if (run.status !== 0) throw new Error(`${args.join(' ')}\n${run.stdout}\n${run.stderr}`);
  const usage = JSON.parse(readFileSync(meter, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(folder, { recursive: true });
  return {
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    wall,
    memory: usage.maxRSS / 1024,
    stdout: run.stdout,
  };
}
