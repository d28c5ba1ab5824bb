import assert from 'node:assert/strict';
import test from 'node:test';
import type { TestArchive } from '../archive-kit.ts';
import { articleText } from '../archive-kit.ts';
import { buildWith, copyOf, makeBuilt, stateOf } from './kit.ts';

interface Case {
  what: string;
  /** End of the path that cannot be read. */
  path: (archive: TestArchive) => string;
  /** True: the rest is ingested and published; false: nothing is published, as one must not guess what it says. */
  goesOn: boolean;
}

const CASES: Case[] = [
  { what: 'an original', path: () => 'originals/sub/9.txt', goesOn: true },
  { what: 'a folder of originals', path: () => 'originals/sub', goesOn: true },
  { what: 'a record', path: (archive) => archive.recordOf('originals/1.txt'), goesOn: false },
  {
    what: 'an extraction',
    path: (archive) => archive.recordOf('originals/1.txt').replace(/md$/, 'json'),
    goesOn: false,
  },
  { what: 'a folder of records', path: () => 'content/articles/2021/05', goesOn: false },
  { what: 'the settings', path: () => 'content/site.yml', goesOn: false },
  { what: 'a vocabulary', path: () => 'content/vocabularies/people.yml', goesOn: false },
  { what: 'a template', path: () => 'templates/partials/own.njk', goesOn: false },
  { what: 'a public file', path: () => 'public/assets/own.css', goesOn: false },
  { what: 'the history', path: () => 'content/history/2026.jsonl', goesOn: false },
];

test('what cannot be read is named; the rest goes on, or all stays as it was', { timeout: 240_000 }, async (t) => {
  const archive = await makeBuilt();
  archive.write('content/originals/sub/9.txt', articleText('The tower story', '2 June 2021'));
  archive.write('content/originals/new.txt', articleText('The bridge story', '9 July 2022'));
  archive.write('content/site.yml', 'title: Other News\n');
  archive.write('content/vocabularies/people.yml', '- name: Anna Berger\n  id: berger\n');
  archive.write('templates/partials/own.njk', '<p>x</p>\n');
  archive.write('public/assets/own.css', 'body { color: black }\n');
  const edited = archive.recordOf('originals/1.txt');
  archive.write(edited, archive.read(edited).replace(/^headline: .*$/m, 'headline: By hand'));
  const site = (root: string) => [...stateOf(root)].filter(([path]) => path.startsWith('_site/'));
  const before = site(archive.root);
  for (const { what, path, goesOn } of CASES) {
    await t.test(what, async () => {
      const root = copyOf(archive);
      const unreadable = [path(archive)];
      const { outcome, error, said } = await buildWith({ root, unreadable });
      const err = `${error?.message}\n${said}`;
      assert.ok(err.includes(unreadable[0] ?? '?'), `${unreadable[0]} is not named: ${err}`);
      assert.match(err, /EACCES/);
      const records = () => [...stateOf(root)].filter(([file]) => file.startsWith('content/articles/'));
      const known = [...stateOf(archive.root)].filter(([file]) => file.startsWith('content/articles/'));
      for (const [file] of known)
        assert.ok(
          records().some(([one]) => one === file),
          `${file} is gone`,
        );
      if (goesOn) {
        assert.ok(outcome?.site && outcome.site.written.length > 0);
        assert.ok(outcome.ingest.rows.some(({ path, status }) => path.endsWith('new.txt') && status === 'added'));
      } else assert.deepEqual(site(root), before);
    });
  }
});
