// Makes the disk fail in this process, at a call of our choice: what `kill -9`, a full disk or a file of somebody else do
// to a program. It replaces functions of `node:fs`, so the program under test needs no mode for tests.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What is to fail. */
export interface Faults {
  /** Only paths in this folder count. */
  root: string;
  /** Number, from 1, of the call that changes the disk at which it happens; none: calls are only counted. */
  at?: number;
  /**
   * `die`: from then on nothing changes the disk, as if the process were gone. `kill`: it is. `full`: from then on nothing
   * more can be written. `pause`: the call makes a file `waiting` in the folder and waits there for a file `go`. Of what was
   * being written, half comes to the disk.
   */
  how?: 'die' | 'kill' | 'full' | 'pause';
  /** Ends of the paths that cannot be read. */
  unreadable?: string[];
}

/** A call that changes the disk. */
export interface Call {
  name: string;
  /** From the folder; empty for one on an open file. */
  path: string;
}

/** Thrown where the process would be no more. */
export class Killed extends Error {}

type Name = (typeof CHANGES)[number] | (typeof READS)[number];
type AnyCall = (...args: unknown[]) => unknown;

const CHANGES = [
  'writeFileSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
  'copyFileSync',
  'linkSync',
  'openSync',
  'chmodSync',
] as const;
/** Those that need no room on the disk. */
const SHRINKS = new Set<Name>(['rmSync', 'rmdirSync', 'chmodSync']);
const READS = ['readFileSync', 'readdirSync', 'copyFileSync', 'openSync'] as const;

const functions = fs as unknown as Record<Name, AnyCall>;

/** Installs faults; gives the calls counted so far, and what ends it. */
export function installFaults({ root, at = 0, how = 'die', unreadable = [] }: Faults) {
  const calls: Call[] = [];
  const names = [...new Set<Name>([...CHANGES, ...READS])];
  const real = Object.fromEntries(names.map((name) => [name, functions[name]])) as Record<Name, AnyCall>;
  let isOver = false;
  // Some of these functions call others of them.
  let isInside = false;
  const pass = (name: Name, args: unknown[]): unknown => {
    isInside = true;
    try {
      return real[name](...args);
    } finally {
      isInside = false;
    }
  };
  const change = (name: Name, args: unknown[]): unknown => {
    const [target, content] = args;
    calls.push({ name, path: typeof target === 'string' ? target.slice(root.length + 1) : '' });
    const isFirst = calls.length === at;
    isOver ||= isFirst;
    if (!isOver || (how === 'full' && SHRINKS.has(name))) return pass(name, args);
    if (isFirst && how === 'pause') {
      wait(root, (file) => pass('writeFileSync', [file, '']));
      isOver = false;
      return pass(name, args);
    }
    if (isFirst && name === 'writeFileSync' && (typeof content === 'string' || content instanceof Uint8Array)) {
      const bytes = Buffer.from(content as string);
      pass('writeFileSync', [target, bytes.subarray(0, Math.floor(bytes.length / 2)), args[2]]);
    }
    if (how === 'kill') process.kill(process.pid, 'SIGKILL');
    if (how === 'full') {
      // What the system says of a write that finds no room names no file.
      const isWrite = name === 'writeFileSync';
      const call = isWrite ? 'write' : name.replace('Sync', '');
      throw systemError('ENOSPC', 'no space left on device', call, isWrite ? '' : String(target));
    }
    throw new Killed(`killed at call ${calls.length}, ${name} ${target}`);
  };
  for (const name of CHANGES) {
    functions[name] = (...args) => {
      const [target, flag = 'r'] = args;
      const isOurs = typeof target !== 'string' || target.startsWith(root);
      const isRead = name === 'openSync' && flag === 'r';
      return isInside || !isOurs || isRead ? real[name](...args) : change(name, args);
    };
  }
  for (const name of unreadable.length > 0 ? READS : []) {
    const next = functions[name];
    functions[name] = (...args) => {
      const path = String(args[0]);
      if (!isInside && path.startsWith(root) && unreadable.some((end) => path.endsWith(end)))
        throw systemError('EACCES', 'permission denied', name === 'readdirSync' ? 'scandir' : 'open', path);
      return next(...args);
    };
  }
  syncBuiltinESMExports();
  const remove = () => {
    for (const name of names) functions[name] = real[name];
    syncBuiltinESMExports();
  };
  return { calls, remove };
}

function wait(root: string, touch: (file: string) => void): void {
  touch(`${root}/waiting`);
  const clock = new Int32Array(new SharedArrayBuffer(4));
  while (!fs.existsSync(`${root}/go`)) Atomics.wait(clock, 0, 0, 20);
}

function systemError(code: string, message: string, call: string, path: string): Error {
  const text = `${code}: ${message}, ${call}${path ? ` '${path}'` : ''}`;
  return Object.assign(new Error(text), { code, syscall: call, ...(path ? { path } : {}) });
}

// Loaded with `node --import`, for a program in a process of its own.
if (process.env.CLIPFILE_FAULTS) installFaults(JSON.parse(process.env.CLIPFILE_FAULTS) as Faults);
