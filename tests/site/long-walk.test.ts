import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { buildSite } from '../../src/build.ts';
import { ingest } from '../../src/ingest-here.ts';
import { extractionPath } from '../../src/records/transaction.ts';
import { newFolder } from './archive.ts';
import { type BuiltArchive, hashFiles, makeBuiltArchive, numberedText } from './incremental-kit.ts';

const ARTICLES = 200;
const OPERATIONS = 210;
/** Operations between two comparisons with a clean build. */
const COMPARED_AFTER = 70;

const NAMES = ['Anna Berger', 'Berta Quist3', 'Berta Quist6', 'Berta Quist9', 'Somebody Else'];

/** One operation: what is done, and to which of the records or originals that are there. */
interface Operation {
  pick: number;
  count: number;
}

/** By name: operations on an archive, and how often one comes. */
const OPERATIONS_BY_NAME: { [name: string]: { weight: number; work: (archive: BuiltArchive, by: Operation) => void } } =
  {
    add: {
      weight: 6,
      work: (archive, { count }) => archive.write(`content/originals/new/${count}.txt`, numberedText(count)),
    },
    'add a near copy': {
      weight: 2,
      work: (archive, { pick, count }) =>
        archive.write(
          `content/originals/copy-${count}.txt`,
          `${archive.read(originalOf(archive, pick))}\nSent again.\n`,
        ),
    },
    'edit an original': {
      weight: 5,
      work: (archive, { pick, count }) => archive.write(originalOf(archive, pick), numberedText(count)),
    },
    'rename an original': {
      weight: 4,
      work: (archive, { pick, count }) => archive.rename(originalOf(archive, pick), `content/originals/r/${count}.txt`),
    },
    'delete an article': {
      weight: 3,
      work: (archive, { pick }) => {
        const record = recordOf(archive, pick);
        const original = /^original: "?(.*?)"?$/m.exec(archive.read(record))?.[1];
        for (const file of [record, extractionPath(record), ...(original ? [`content/${original}`] : [])])
          rmSync(join(archive.root, file), { force: true });
      },
    },
    'delete a record': { weight: 1, work: (archive, { pick }) => archive.remove(recordOf(archive, pick)) },
    'move a record': {
      weight: 3,
      work: (archive, { pick, count }) => {
        const record = recordOf(archive, pick);
        archive.rename(record, `content/articles/shelf/${count}.md`);
        archive.rename(extractionPath(record), `content/articles/shelf/${count}.json`);
      },
    },
    'correct a headline': { weight: 4, work: set('headline', ({ count }) => `Headline ${count}`) },
    'correct a date': {
      weight: 4,
      work: set('date', ({ pick, count }) => `20${10 + (count % 14)}-0${1 + (pick % 9)}-11`),
    },
    'correct a source': { weight: 4, work: set('source', ({ pick }) => `Source ${pick % 7}`) },
    'edit a text': {
      weight: 3,
      work: (archive, { pick, count }) => {
        const record = recordOf(archive, pick);
        archive.write(record, `${archive.read(record)}\nA paragraph by hand, ${count}.\n`);
      },
    },
    'give another speaker': {
      weight: 2,
      work: (archive, { pick }) => {
        const record = recordOf(archive, pick);
        archive.write(record, archive.read(record).replace(/^ {4}name: .*$/m, `    name: ${NAMES[pick % 5]}`));
      },
    },
    withdraw: { weight: 3, work: set('status', () => 'withdrawn') },
    'make a draft': { weight: 1, work: set('status', () => 'draft') },
    embargo: { weight: 1, work: set('embargo', ({ pick }) => `2026-12-0${1 + (pick % 9)}`) },
    'show again': {
      weight: 3,
      work: (archive, { pick }) => {
        const hidden = recordsOf(archive).filter((path) => /^(?:status|embargo):/m.test(archive.read(path)));
        const record = hidden[pick % Math.max(1, hidden.length)];
        if (record) archive.write(record, archive.read(record).replace(/^(?:status|embargo): .*\n/gm, ''));
      },
    },
    'change the names of people': {
      weight: 2,
      work: (archive, { pick, count }) => {
        const merged = `- name: ${NAMES[pick % 5]}\n  id: person-${pick % 3}\n  aliases: [${NAMES[(pick + 1) % 5]}, Name ${count}]\n`;
        const hidden = pick % 2 ? `- name: ${NAMES[(pick + 2) % 5]}\n  suppress: true\n` : '';
        archive.write('content/vocabularies/people.yml', merged + hidden);
      },
    },
    'change the names of sources': {
      weight: 1,
      work: (archive, { pick }) =>
        archive.write(
          'content/vocabularies/sources.yml',
          `- name: Source ${pick % 3}\n  aliases: [Source ${3 + (pick % 4)}]\n`,
        ),
    },
    'change a template': {
      weight: 1,
      work: (archive, { count }) => archive.write('templates/partials/timeline.njk', `<p>${count}</p>\n`),
    },
    'change a public file': {
      weight: 1,
      work: (archive, { count }) => archive.write('public/assets/own.css', `p { order: ${count} }\n`),
    },
    'change the settings': {
      weight: 1,
      work: (archive, { pick, count }) =>
        archive.write('content/site.yml', `title: Title ${count}\nrights: {Source ${pick % 7}: excerpt}\n`),
    },
    'another day': {
      weight: 1,
      work: (archive, { pick }) => {
        archive.today = `2026-12-0${1 + (pick % 9)}`;
      },
    },
  };

function set(key: string, value: (by: Operation) => string): (archive: BuiltArchive, by: Operation) => void {
  return (archive, by) => {
    const record = recordOf(archive, by.pick);
    const text = archive.read(record);
    const line = new RegExp(`^${key}: .*$`, 'm');
    const own = `${key}: ${value(by)}`;
    archive.write(record, line.test(text) ? text.replace(line, own) : text.replace(/^added:/m, `${own}\nadded:`));
  };
}

const recordsOf = (archive: BuiltArchive) => archive.list('content/articles').filter((path) => path.endsWith('.md'));

function recordOf(archive: BuiltArchive, pick: number): string {
  const records = recordsOf(archive);
  return records[pick % records.length] ?? '';
}

function originalOf(archive: BuiltArchive, pick: number): string {
  const originals = archive.list('content/originals').filter((path) => path.endsWith('.txt'));
  return originals[pick % originals.length] ?? '';
}

/** Ingests and builds a copy that knows nothing of earlier runs: there is nothing to ingest, and the site is the same. */
async function compareWithClean(archive: BuiltArchive, what: string): Promise<void> {
  const copy = join(newFolder(), 'archive');
  cpSync(archive.root, copy, { recursive: true, filter: (path) => !['.cache', '_site'].includes(basename(path)) });
  assert.deepEqual(
    ingest({ root: copy, at: '2026-06-01T00:00:00Z' }).written,
    [],
    `${what}: nothing is left to ingest`,
  );
  const output = join(copy, '_site');
  await buildSite({ root: copy, output, pathPrefix: '/', full: false, today: archive.today });
  const clean = hashFiles(output);
  const built = hashFiles(archive.output);
  const differing = [...new Set([...clean.keys(), ...built.keys()])].filter(
    (path) => clean.get(path) !== built.get(path),
  );
  assert.deepEqual(differing, [], what);
  rmSync(copy, { recursive: true });
}

test(`property: after ${OPERATIONS} operations on ${ARTICLES} articles the site is that of a clean build`, {
  timeout: 480_000,
}, async () => {
  const archive = makeBuiltArchive(ARTICLES);
  await archive.build();
  const operation = fc.record({
    name: fc.oneof(
      ...Object.entries(OPERATIONS_BY_NAME).map(([name, { weight }]) => ({ weight, arbitrary: fc.constant(name) })),
    ),
    pick: fc.nat(100_000),
    isBuilt: fc.nat(2).map((drawn) => drawn === 0),
  });
  const [operations = []] = fc.sample(fc.array(operation, { minLength: OPERATIONS, maxLength: OPERATIONS }), 1);
  const done: string[] = [];
  for (const [i, { name, pick, isBuilt }] of operations.entries()) {
    OPERATIONS_BY_NAME[name]?.work(archive, { pick, count: 1000 + i });
    done.push(`${i}: ${name} ${pick}`);
    const isCompared = (i + 1) % COMPARED_AFTER === 0 || i === operations.length - 1;
    if (!isBuilt && !isCompared) continue;
    archive.ingest();
    await archive.build();
    if (isCompared) await compareWithClean(archive, done.splice(0).join('; '));
  }
});
