import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Two writes within one tick of a disk's clock can leave a file with one time: what changed so shortly (milliseconds)
 * before it was looked at is looked at again next time.
 */
const TICK = 100;

/** What a disk says of a file: equal stamps of one path mean equal bytes. */
export interface Stamp {
  /** Size, times and inode; `-` when there is no file. */
  text: string;
  /** False when the file is too new for its stamp to be relied on later. */
  settled: boolean;
}

/** Takes the stamp of a file. `since` is the instant (milliseconds since 1970) at which the run began to look. */
export function stampOf(file: string, since: number): Stamp {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return { text: '-', settled: true };
  return {
    text: `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`,
    settled: stat.ctimeMs < since - TICK,
  };
}

/** Takes stamps that also say where the files really lie: a folder replaced by a link changes those below it. */
export function placedStamps(since: number): (file: string) => Stamp {
  const places = new Map<string, string>();
  const placeOf = (folder: string): string => {
    const place = places.get(folder) ?? realPath(folder);
    places.set(folder, place);
    return place;
  };
  return (file) => {
    const stamp = stampOf(file, since);
    if (stamp.text === '-') return stamp;
    const place = lstatSync(file).isSymbolicLink() ? realPath(file) : placeOf(dirname(file));
    return { ...stamp, text: `${stamp.text} ${place}` };
  };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // A folder on the way is gone: so is the file.
    return '-';
  }
}
