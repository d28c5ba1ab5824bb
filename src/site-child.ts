import { join } from 'node:path';
import { type Answer, ORDER, type Order } from './site/children.ts';
import { hashPages } from './site/fingerprint.ts';
import { lookAtOutput } from './site/known.ts';
import { keepHeapSmall } from './site/memory.ts';
import { makePart } from './site/parts.ts';
import { openArchive } from './site/read-archive.ts';
import { readSealedText } from './site/sealed.ts';
import { articleSections } from './site/sections.ts';
import { readSets } from './site/site-state.ts';

// What a child process of `site/children.ts` does: it makes the sections that the order in a folder names, into that folder.

/** The one that it works for is gone. */
process.on('disconnect', () => process.exit(1));

async function work(folder: string): Promise<void> {
  keepHeapSmall();
  const text = readSealedText(join(folder, ORDER), '');
  if (text === null) throw new Error(`${folder} has no order`);
  const end = text.indexOf('\n');
  const { root, output, pathPrefix, today, duplicates } = JSON.parse(text.slice(0, end)) as Order;
  const sets = readSets(text.slice(end + 1));
  const { published, stampOf } = openArchive({ root, today });
  const { settings } = published;
  const sections = articleSections({ ...published, duplicates }).filter(({ name }) => sets.has(name));
  await makePart(sections, {
    ...{ root, settings, pathPrefix, folder, output, stampOf },
    known: lookAtOutput({ sets, begun: new Set(), main: null }, output),
    surroundings: hashPages(root, settings, pathPrefix),
    // Sections of articles have no feeds.
    feedSurroundings: '',
  });
}

const answer = (fault: string | null) => process.send?.({ fault } satisfies Answer, () => process.exit());
void work(process.argv[2] ?? '').then(
  () => answer(null),
  (error: unknown) => answer(error instanceof Error ? error.message : String(error)),
);
