import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../disk.ts';

/** Who works on an archive. */
interface Holder {
  pid: number;
  host: string;
  /** When the process began, as its system counts; empty where that is not told. Numbers of processes come again. */
  started: string;
  /** The command, for people. */
  command: string;
  /** UTC instant since when. */
  since: string;
}

/** Thrown when another command works on the archive. */
export class LockedError extends Error {}

const LOCK = '.cache/lock';

/** The locks that this process holds. In a container its number may be that of the process that was killed there. */
const held = new Set<string>();

/**
 * Does some work on an archive while no other command may change it: `.cache/lock` says who works there. The lock of a
 * process that is gone (killed, or a machine that went down) is taken over; what it left half done is finished by the
 * journals. Throws a `LockedError` that names the other command.
 *
 * @param command what is run, for the message that another one gets
 * @param at the present instant (UTC)
 */
export async function withLock<Result>(
  root: string,
  command: string,
  at: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const release = lockArchive(root, command, at);
  try {
    return await work();
  } finally {
    release();
  }
}

/** Locks an archive as `withLock` does; gives what unlocks it. */
export function lockArchive(root: string, command: string, at: string): () => void {
  const lock = join(root, LOCK);
  const own = `${lock}.${process.pid}`;
  mkdirSync(join(root, '.cache'), { recursive: true });
  const holder: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid), command, since: at };
  const text = JSON.stringify(holder);
  writeWhole(own, text);
  try {
    // A link is made whole or not at all, and never over another file.
    if (!link(own, lock)) {
      takeAway(root, lock);
      if (!link(own, lock)) throw new LockedError(describe(readText(lock)));
    }
  } finally {
    rmSync(own, { force: true });
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    if (readText(lock) === text) rmSync(lock, { force: true });
  };
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isThere(error)) return false;
  }
  try {
    // A stick formatted for every system knows no links.
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

function isThere(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}

/** Takes a lock away whose process is gone. Throws a `LockedError` when it is still at work. */
function takeAway(root: string, lock: string): void {
  const text = readText(lock);
  if (text === null) return;
  if (isAtWork(lock, parse(text))) throw new LockedError(describe(text));
  const aside = join(root, `${LOCK}.gone-${process.pid}`);
  renameSync(lock, aside);
  // In between somebody else may have taken it over: then this is not the lock that was looked at.
  const isOther = readText(aside) !== text;
  if (isOther) link(aside, lock);
  rmSync(aside, { force: true });
  if (isOther) throw new LockedError(describe(readText(lock)));
}

/** A lock of another machine, on a shared disk, cannot be looked into: it counts as held. */
function isAtWork(lock: string, holder: Holder | null): boolean {
  if (holder === null) return false;
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return held.has(lock);
  const started = startOf(holder.pid);
  if (holder.started && started && holder.started !== started) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Ticks from the start of the system to that of a process (Linux, proc(5)). */
function startOf(pid: number): string {
  const stat = readText(`/proc/${pid}/stat`) ?? '';
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parse(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    return typeof holder?.pid === 'number' && typeof holder.host === 'string' ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

function describe(text: string | null): string {
  const holder = text === null ? null : parse(text);
  if (holder === null) return 'another command works on this archive; wait until it is done';
  const { command, pid, host, since } = holder;
  return `\`clipfile ${command}\` works on this archive (process ${pid} on ${host}, since ${since}); wait until it is done, or delete ${LOCK} if it is gone`;
}
