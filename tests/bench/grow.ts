import type { PublicArchive, PublicRecord } from '../../src/model.ts';
import { planSegments } from '../../src/search/build/segments.ts';
import { bundleClient } from '../../src/search/bundle.ts';
import { CLIENT, carryShards } from '../../src/search/carried.ts';
import { listCarried, streamSegment, writeRoot } from '../../src/search/write.ts';
import { pack } from './pack.ts';
import type { BenchArchive } from './records.ts';

/** What an index writes anew when articles come one by one, or ten at a time: bytes in brotli 9, ascending. */
export interface Growth {
  byOne: number[];
  byTen: number[];
}

/** Adds the late articles of an archive to the others, and measures the files that are new or changed after each step. */
export async function measureGrowth({ published, late }: Pick<BenchArchive, 'published' | 'late'>): Promise<Growth> {
  const script = (await bundleClient()).find(({ path }) => path === CLIENT)?.content ?? '';
  const order = published.records.filter(({ id }) => late.has(id)).sort((a, b) => (a.added < b.added ? -1 : 1));
  return {
    byOne: addInSteps(published, order, { step: 1, script }),
    byTen: addInSteps(published, order, { step: 10, script }),
  };
}

function addInSteps(
  published: PublicArchive,
  order: readonly PublicRecord[],
  { step, script }: { step: number; script: string },
): number[] {
  const changed: number[] = [];
  let known = new Set<string>();
  let kept = new Map<string, string[]>();
  const starts = new Map<string, string>();
  let carriedBefore = '';
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
          if (/\/start\.js$|\/packs\/[0-9a-f]+\.js$/.test(path))
            starts.set(path, Buffer.from(content).toString('utf8'));
          see(path, content);
        }
      }
      folders.set(segment.folder, own);
    }
    const read = (path: string): string => starts.get(path) ?? '';
    for (const { path, content } of writeRoot(segments, published, read)) see(path, content);
    const carried = carryShards(script, listCarried(segments, read));
    if (count > 0 && carried !== carriedBefore) bytes += pack(Buffer.from(carried)).length;
    carriedBefore = carried;
    if (count > 0) changed.push(bytes);
    [known, kept] = [paths, folders];
  }
  return changed.sort((a, b) => a - b);
}
