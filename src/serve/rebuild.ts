import { join, sep } from 'node:path';
import { forgetStamp, freshStampOf, keepStamps } from '../site/stamps.ts';
import { ASSETS } from './listen.ts';
import { watchSources } from './watch.ts';

/** Changes that follow one another within this many milliseconds are built together. */
const PAUSE = 60;

/** Time (milliseconds) for open pages to load again before a build, which lets nothing else run, begins. */
const AFTER_RELOAD = 800;

/** So long (milliseconds) after the last build everything is looked at again, for changes that nobody told us of. */
const REST = 3_000;

/** While another command works on the archive, we ask again after this time (milliseconds). */
const RETRY = 300;

/** More changes at a time than a system surely tells of. */
const MANY = 2_000;

/** What a build came to. */
export interface Rebuilt {
  /** Has the site changed? */
  isChanged: boolean;
  /** Files of the archive that the build wrote itself, from the root. */
  written: readonly string[];
}

/** How to build again. */
export interface RebuildOptions {
  root: string;
  /** Builds; gives what that came to, or `busy` when another command works on the archive. */
  build: () => Promise<Rebuilt | 'busy'>;
  /** Called when the site changed, and at once for a file of `public/assets/`, which the server sends as it lies there. */
  onChanged: () => void;
  say: (text: string) => void;
}

/**
 * Builds again whenever something changes that the site is made from. Between two builds what disks say of files is kept,
 * and asked again only of those that changed; after a pause of work all are looked at once more: a system may fail to tell of
 * a change. Gives what ends it, and a promise of the moment from which on changes are seen.
 */
export function rebuildOnChange({ root, build, onChanged, say }: RebuildOptions) {
  const assets = join(root, 'public', ASSETS, sep);
  let timer: NodeJS.Timeout | undefined;
  let reload: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let changes = 0;
  // What a build wrote into the archive is no reason to build once more: files with the stamps that it left them with.
  const own = new Map<string, string>();
  let seen: Set<string> | null = null;
  let wasBusy = false;
  let isClosed = false;
  const work = async (isAll: boolean): Promise<void> => {
    if (isAll || changes > MANY) keepStamps(true);
    changes = 0;
    seen = new Set();
    const result = await build();
    own.clear();
    if (result !== 'busy') for (const path of result.written) own.set(join(root, path), stampNow(join(root, path)));
    const meanwhile = [...seen];
    seen = null;
    for (const path of meanwhile) notice(path);
    if (result === 'busy') {
      if (!wasBusy) say('another command works on the archive; building again when it is done');
      wasBusy = true;
      return plan(RETRY, true);
    }
    wasBusy = false;
    if (result.isChanged) onChanged();
    if (changes === 0 && !isAll) plan(REST, true);
  };
  const plan = (delay: number, isAll: boolean): void => {
    clearTimeout(timer);
    if (isClosed) return;
    timer = setTimeout(() => {
      running = running.then(() => work(isAll));
    }, delay);
  };
  const notice = (path: string): void => {
    forgetStamp(path);
    if (own.get(path) === stampNow(path)) return;
    changes++;
    plan(path.startsWith(assets) ? AFTER_RELOAD : PAUSE, false);
  };
  const watcher = watchSources(
    root,
    (path) => {
      if (path.startsWith(assets)) {
        clearTimeout(reload);
        reload = setTimeout(onChanged, PAUSE);
      }
      if (seen === null) return notice(path);
      forgetStamp(path);
      seen.add(path);
    },
    (error) => {
      keepStamps(false);
      say(`changes may go unseen, the system does not let us watch: ${error.message}`);
    },
  );
  keepStamps(true);
  // Between the first build and now something may have changed.
  const ready = watcher.ready.then(() => plan(PAUSE, true));
  return {
    ready,
    close: async (): Promise<void> => {
      isClosed = true;
      clearTimeout(timer);
      clearTimeout(reload);
      await watcher.close();
      await running;
      keepStamps(false);
    },
  };
}

function stampNow(file: string): string {
  return freshStampOf(file, Date.now()).text;
}
