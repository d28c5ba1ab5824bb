import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../src/build.ts';
import { ingest } from '../../src/ingest-here.ts';
import { loadArchive } from '../../src/records/store.ts';
import { LONG_ORIGINAL } from '../../src/site/original-view.ts';
import { PAGE_SIZE } from '../../src/site/paging.ts';

/** The path that the site is built for a second time; only its page for missing addresses knows it. */
export const SUB_PATH = '/x/y/';

const SETTINGS = `title: Harbour and tramway cuttings
description: Notices of ferries, trams and one lighthouse, made up for tests.
url: https://clips.example/x/y
contact: desk@clips.example
rights: { Closed Press: metadata-only, Half Open Post: excerpt }
`;

const QUERIES = `- name: The harbour and its ferry
  query: harbour ferry
  description: All that is reported of boats.
- name: What Oduya says of piers
  id: oduya-on-piers
  address: "https://clips.example/search/?q=pier&said=1&speaker=mira-oduya"
- name: Valves of the gasworks
  query: gasworks valve
- name: A zeppelin
  query: zeppelin
`;

const LONG_PARAGRAPH =
  'The commission heard the pilots, the fishermen and the owners of the quay, and none of them agreed on the depth.';

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

“I shall not take that boat in winter,” said Jonas Lindqvist, who mends nets on the island.

The council of Łódź sent its congratulations, and the U.S. consul came to the vote.
`,
  ],
  [
    'harbour.txt',
    `Harbour master wants a second pier

Published: 2 April 2019

Source: Coast Gazette

The harbour needs a second pier, the harbour master told the island council on Tuesday.

“One pier is not enough for two boats,” said Mira Oduya, the harbour master.

Jonas Lindqvist said that the fishermen had not been asked.
`,
  ],
  [
    'weir.txt',
    `Old weir will go next summer

Published: 15 March 2016

Source: Valley Times

The old weir above the paper mill will be taken down next summer, the river board decided after two evenings of talks.

“Nobody has had a use for it since the mill shut its doors,” said Petra Holm, who keeps the sluice.

Anglers had asked that the stones stay in the water, since trout and barbel spawn between them in early spring.

The work is to take nine weeks and costs less than a new sluice would, the board said in a short statement.
`,
  ],
  [
    'weir-again.txt',
    `River board decides: the old weir goes

Published: 16 March 2016

Source: Valley Post

The old weir above the paper mill will be taken down next summer, the river board decided after two evenings of talks.

“Nobody has had a use for it since the mill shut its doors,” said Petra Holm, who keeps the sluice.

Anglers had asked that the stones stay in the water, since trout and barbel spawn between them in early spring of each year.

The work is to take nine weeks and costs less than a new sluice would, the board said in a short statement on the same evening.
`,
  ],
  [
    'hostile.txt',
    `{{ 7 * 7 }} <img src=x onerror=alert(1)> and the lighthouse

A lighthouse keeper wrote <script>document.title = "struck"</script> into his log book, and {% include "x" %} behind it.

1987. The year of the storm, he noted, was __proto__ to all later ones; the constructor of the lighthouse disagreed.

<style>* { display: none }</style><iframe src="https://evil.example/"></iframe><svg onload="document.title='struck'">

<base href="https://evil.example/"><meta http-equiv="refresh" content="0; url=https://evil.example/"><form action="https://evil.example/"><input name="q"></form>

[the lamp](javascript:document.title='struck') and ![the lamp](https://evil.example/lamp.png) burn no more.

"The lamp is out," said <b onclick=alert(2)>Wilma Stone</b>, the keeper.
`,
  ],
  [
    'tehran.txt',
    `گزارش فانوس دریایی

وزیر گفت که فانوس دریایی بازسازی می‌شود و مردم شهر از این خبر خوشحال شدند. این گزارش در تهران منتشر شد.
`,
  ],
  [
    'long.txt',
    `Commission reports on the depth of the channel

Published: 9 September 2020

Source: Coast Gazette

${`${LONG_PARAGRAPH}\n\n`.repeat(Math.ceil(LONG_ORIGINAL / LONG_PARAGRAPH.length) + 1)}`,
  ],
  [
    'unbroken.txt',
    `Buoy ${'Wellenbrecher'.repeat(12)} drifts ashore

Published: 10 September 2020

Source: The Gazette of the ${'Under'.repeat(5)}harbour

The buoy was seen at the mole on Thursday. It was red and had been missing for a week.

More is at https://buoys.example/${'drift/'.repeat(40)} and here. ${'x'.repeat(400)}
`,
  ],
  [
    'closed.txt',
    `Pilots strike at the channel

Published: 11 September 2020

Source: Closed Press

The pilots of the channel went on strike on Friday, and no ship came in.
`,
  ],
  [
    'excerpt.txt',
    `Ships wait outside the channel

Published: 12 September 2020

Source: Half Open Post

${'Many ships waited outside of the channel on Saturday for a pilot to come. '.repeat(8)}
`,
  ],
  [
    'withdrawn.txt',
    'A notice that was taken back\n\nPublished: 13 September 2020\n\nNobody should have printed this.\n',
  ],
]);

/** So many that lists of them need several pages. */
const NOTICES = 1.6 * PAGE_SIZE;

/** What a person wrote into records afterwards, by the name of the original. */
const EDITS = new Map<string, string>([
  ['ferry.txt', 'aliases: [/old/night-ferry/]\n'],
  ['withdrawn.txt', 'status: withdrawn\nwithdrawn: "2026-01-04"\nreason: Printed by mistake\n'],
]);

/** The original whose date a reader is told is estimated. */
const ESTIMATED = 'unbroken.txt';

/** An archive built into a temporary folder. */
export interface BuiltArchive {
  /** The site for the root of a host. */
  output: string;
  /** The same site for the path `SUB_PATH`. */
  outputUnderPath: string;
  /** Paths of the files of the site, from its root. */
  files: string[];
  remove: () => void;
}

/**
 * Builds a small archive from raw texts to pages: every page type is in it, and more notices about one tram than a page
 * of results holds. `settings` are the lines of `site.yml`, `more` other originals by name.
 */
export async function buildSmallArchive(
  settings = SETTINGS,
  more: ReadonlyMap<string, string> = new Map(),
): Promise<BuiltArchive> {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-browser-'));
  const originals = join(root, 'content', 'originals');
  mkdirSync(originals, { recursive: true });
  writeFileSync(join(root, 'content', 'site.yml'), settings);
  writeFileSync(join(root, 'content', 'queries.yml'), QUERIES);
  for (const [name, text] of [...ORIGINALS, ...more]) writeFileSync(join(originals, name), text);
  for (let i = 1; i <= 24; i++) {
    const day = String(i).padStart(2, '0');
    const text = `Tram line ${i} opens\n\nPublished: ${1 + (i % 6)} May 2021\n\nThe tram of line ${i} runs from the market to station ${day}.\n`;
    writeFileSync(join(originals, `tram-${day}.txt`), text);
  }
  for (let i = 1; i <= NOTICES; i++) {
    const text = `Gasworks notice ${i}\n\nPublished: 4 March 2022\n\nSource: Gasworks Bulletin\n\nThe gasworks closes valve ${i} for a day.\n`;
    writeFileSync(join(originals, `gasworks-${i}.txt`), text);
  }
  ingest({ root, at: '2026-01-05T00:00:00Z' });
  for (const [original, lines] of EDITS) editRecord(root, original, lines);
  doubtDate(root, ESTIMATED);
  const archive = loadArchive(root);
  const [output, outputUnderPath] = [join(root, '_site'), join(root, '_site-under-path')];
  const options = { root, full: true, archive, today: '2026-01-05' };
  await buildSite({ ...options, output: outputUnderPath, pathPrefix: SUB_PATH });
  await buildSite({ ...options, output, pathPrefix: '/' });
  return {
    output,
    outputUnderPath,
    files: listFiles(output),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Writes lines into the front matter of the record made from an original. */
function editRecord(root: string, original: string, lines: string): void {
  const [path, text] = findRecord(root, original);
  writeFileSync(path, text.replace(/^---\n/, `---\n${lines}`));
}

/** Makes the date of the record an estimated one, as rules write it that found but one clue. */
function doubtDate(root: string, original: string): void {
  const path = findRecord(root, original)[0].replace(/md$/, 'json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as { extraction: { date: { certainty: string } } };
  file.extraction.date.certainty = 'estimated';
  writeFileSync(path, JSON.stringify(file));
}

function findRecord(root: string, original: string): readonly [path: string, text: string] {
  const articles = join(root, 'content', 'articles');
  const found = listFiles(articles)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [join(articles, name), readFileSync(join(articles, name), 'utf8')] as const)
    .find(([, record]) => record.includes(`original: originals/${original}\n`));
  if (!found) throw new Error(`no record was made from ${original}`);
  return found;
}

/** Paths of all files under a folder, from it, sorted. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
