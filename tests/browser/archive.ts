import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../src/build.ts';
import { ingest } from '../../src/ingest.ts';
import { loadArchive } from '../../src/records/store.ts';

/** Originals as they might be dropped into a folder, written for these tests. */
const ORIGINALS = new Map<string, string>([
  [
    'ferry.txt',
    `Island council votes for a night ferry

Published: 14 March 2019

Source: Coast Gazette

The island council voted on Thursday for a night ferry, which sailors had asked for since the bridge closed.

“We will sail in every season,” said Mira Oduya, the harbour master. “The café on the pier stays open.”

Oduya said that tickets for the ferry would not become dearer before the election.

The council of Łódź sent its congratulations, and the U.S. consul came to the vote.
`,
  ],
  [
    'hostile.txt',
    `{{ 7 * 7 }} <img src=x onerror=alert(1)> and the lighthouse

A lighthouse keeper wrote <script>alert("lighthouse")</script> into his log book, and {% include "x" %} behind it.

1987. The year of the storm, he noted, was __proto__ to all later ones; the constructor of the lighthouse disagreed.
`,
  ],
  [
    'tehran.txt',
    `گزارش فانوس دریایی

وزیر گفت که فانوس دریایی بازسازی می‌شود و مردم شهر از این خبر خوشحال شدند. این گزارش در تهران منتشر شد.
`,
  ],
]);

/** An archive built into a temporary folder. */
export interface BuiltArchive {
  output: string;
  /** Paths of the written files from the site's root. */
  files: string[];
  remove: () => void;
}

/** Builds a small archive, with more notices about one tram than a page of results holds, from raw texts to pages. */
export async function buildSmallArchive(): Promise<BuiltArchive> {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-browser-'));
  const originals = join(root, 'content', 'originals');
  mkdirSync(originals, { recursive: true });
  for (const [name, text] of ORIGINALS) writeFileSync(join(originals, name), text);
  for (let i = 1; i <= 24; i++) {
    const day = String(i).padStart(2, '0');
    const text = `Tram line ${i} opens\n\nPublished: ${i} May 2021\n\nThe tram of line ${i} runs from the market to station ${day}.\n`;
    writeFileSync(join(originals, `tram-${day}.txt`), text);
  }
  ingest({ root, at: '2026-01-05T00:00:00Z' });
  const output = join(root, '_site');
  const archive = loadArchive(root);
  const { written } = await buildSite({ root, output, pathPrefix: '/', full: true, archive, today: '2026-01-05' });
  return { output, files: written, remove: () => rmSync(root, { recursive: true, force: true }) };
}
