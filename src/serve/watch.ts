import { join, relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** Folders of an archive that a site is made from. */
const SOURCES = ['content', 'templates', 'public'];

/** What programs keep there for themselves while they write. */
const OWN = /\.clipfile-tmp$|(?:^|[\\/])\.journal(?:[\\/]|$)/;

/** Watches what a site is made from. */
export interface Watcher {
  /** Resolves when every folder is watched. */
  ready: Promise<void>;
  close: () => Promise<void>;
}

/**
 * Watches the folders of an archive, and calls with the path of each file or folder that changed, came or went.
 *
 * Only folders are watched, for what happens in them: systems let a program watch some ten thousand things, and an archive
 * may have a hundred thousand files.
 *
 * @param onFault told when the system will not let us watch
 */
export function watchSources(root: string, onChange: (path: string) => void, onFault: (error: Error) => void): Watcher {
  const isSource = (path: string): boolean => {
    const way = relative(root, path);
    return way === '' || SOURCES.some((name) => way === name || way.startsWith(name + sep));
  };
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (path, stats) => !isSource(path) || OWN.test(path) || stats?.isFile() === true,
  });
  const changed = (path: string): void => {
    if (path !== root && isSource(path) && !OWN.test(path)) onChange(path);
  };
  watcher.on('raw', (_event, name: string | null, details) => {
    const { watchedPath } = details as { watchedPath?: string };
    if (watchedPath !== undefined) changed(name ? join(watchedPath, name) : watchedPath);
  });
  // What came into a folder before it was watched is seen by looking into it.
  watcher.on('addDir', changed);
  watcher.on('unlinkDir', changed);
  watcher.on('error', (error) => onFault(error instanceof Error ? error : new Error(String(error))));
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: () => watcher.close(),
  };
}
