import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Usage } from './child.ts';

/** How often memory is looked at, in milliseconds. The peak is the system's own: what lies between is not lost. */
const LOOK = 100;

/**
 * Runs any program, with the processes that it starts, and measures it: CPU of all of them, peak memory of the largest (Linux;
 * elsewhere 0). Throws, with what it said, when it fails.
 */
export async function measureProgram(command: readonly string[], cwd: string): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'clipfile-usage-'));
  const times = join(folder, 'times');
  // The shell knows what its children and theirs used.
  const script = `exec 3>&2; TIMEFORMAT='%U %S'; { time "$@" 2>&3; } 2> '${times}'`;
  const start = performance.now();
  const child = spawn('bash', ['-c', `set -e; ${script}`, 'bash', ...command], { cwd });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
    });
  }
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, ...peaksBelow(child.pid ?? 0));
  }, LOOK);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command.join(' ')} in ${cwd} ended with ${code}\n${said}`);
  const [user = 0, system = 0] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
  rmSync(folder, { recursive: true });
  return { cpu: user + system, wall, memory };
}

/** Peak resident memory in MB of a process and of all below it. */
function peaksBelow(pid: number): number[] {
  const peak = Number(/^VmHWM:\s*(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
  const children = read(`/proc/${pid}/task/${pid}/children`).trim();
  return [peak, ...(children === '' ? [] : children.split(' ').flatMap((child) => peaksBelow(Number(child))))];
}

/** A process may be gone by now. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
