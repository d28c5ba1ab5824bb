import type { PublicArchive, PublicRecord } from '../../src/model.ts';
import { planSegments } from '../../src/search/build/segments.ts';
import { streamSegment, writeRoot } from '../../src/search/write.ts';
import { pack } from './pack.ts';
import type { BenchArchive } from './records.ts';

/** What an index writes anew when articles come one by one, or ten at a time: bytes in brotli 9, ascending. */
export interface Growth {
  byOne: number[];
  byTen: number[];
}

/** Adds the late articles of an archive to the others, and measures the files that are new or changed after each step. */
export function measureGrowth({ published, late }: Pick<BenchArchive, 'published' | 'late'>): Growth {
  const order = published.records.filter(({ id }) => late.has(id)).sort((a, b) => (a.added < b.added ? -1 : 1));
  return { byOne: addInSteps(published, order, 1), byTen: addInSteps(published, order, 10) };
}

function addInSteps(published: PublicArchive, order: readonly PublicRecord[], step: number): number[] {
  const changed: number[] = [];
  let known = new Set<string>();
  let kept = new Map<string, string[]>();
  const starts = new Map<string, string>();
  for (let count = 0; count <= order.length; count += step) {
    const hidden = new Set(order.slice(count).map(({ id }) => id));
    const records = published.records.filter(({ id }) => !hidden.has(id));
    const paths = new Set<string>();
    const folders = new Map<string, string[]>();
    let bytes = 0;
    const see = (path: string, content: string | Uint8Array): void => {
      paths.add(path);
      // All names but that of the head change with what is in the file.
      const isNew = !known.has(path) || path === 'search/head.js';
      if (count > 0 && isNew) bytes += pack(Buffer.from(content)).length;
    };
    const segments = planSegments(records);
    for (const segment of segments) {
      let own = kept.get(segment.folder);
      if (own) for (const path of own) paths.add(path);
      else {
        own = [];
        for (const { path, content } of streamSegment(segment)) {
          own.push(path);
          if (path.endsWith('/start.js')) starts.set(path, Buffer.from(content).toString('utf8'));
          see(path, content);
        }
      }
      folders.set(segment.folder, own);
    }
    for (const { path, content } of writeRoot(segments, published, (path) => starts.get(path) ?? ''))
      see(path, content);
    if (count > 0) changed.push(bytes);
    [known, kept] = [paths, folders];
  }
  return changed.sort((a, b) => a - b);
}
