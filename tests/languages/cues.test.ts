import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { findSelfNamings } from '../../src/extract/self-namings.ts';
import { languageOf } from '../../src/languages/index.ts';

const TAGS = ['en', 'de', 'fr', 'es', 'ru', 'ar', 'fa', 'tr', 'zh', 'ja'];

/** Lines of English pages, one at least for each pattern that has a cue. */
const LINES = `
Any unauthorized use is prohibited.
Ann Doe contributed reporting. | Contributed to this report: Ann Doe | Editor’s note: a name was corrected.
This article was originally published on Tuesday. | Cross-posted from the blog. | Editing by Ann Doe | Additional reporting by Bob Roe
Correction: the year was wrong. | Clarification: see below | Disclosure: we own it | NOTE: this story has changed | Writing by Ann Doe
This material may not be published, broadcast, rewritten. | These pages are subject to copyright.
We use cookies to improve your experience. | This website sets a COOKIE of its own for your preferences.
© 2019 The Valley Herald | (c) 2018 Example | All Rights Reserved. | Copyright The Valley Herald
Night ferry (12’) | Some song (3 ')
A bridge (photo: Ann Doe) | The bridge. [File photo] | The bridge at dawn (Image by Ann Doe).
The bridge. / Getty Images | The bridge, via AP Photo | A ferry. EPA-EFE | ferry — Shutterstock)
AP Photo/Ann Doe | REUTERS/Bob Roe. | Photo by Ann Doe | The pier. Picture courtesy of Bob Roe
The bridge at dawn. Photo: | A ferry leaves.” Credit:
Photos by Ann Doe of the bridge | Ann Doe/Example via Getty Images | Illustration courtesy of the town
The bridge was shut.” (Ann Doe/Example News) | Screenshot of the page | Courtesy of the town | [Photo: the bridge] | Rendering: the bridge
About the author | Follow Ann on Twitter | The views expressed here are hers. | It does not reflect those of the town | Send a secure tip | Got a tip?
Credit: Ann Doe | The mayor, left, and the minister | Pictured here: the ferry
We at The Valley Herald may earn a commission. | Example News participates in programmes.
The views of Ann Doe are hers. | opinions or policies of Example News | This is the POLICY of Example News
All content on this site published by example.com | Images displayed at herald.org are ours
Manage your Herald account. | Thanks for reading The Herald | Full access to The Herald | Emails from The Herald | the best of what The Herald has
Ann Doe is a reporter at The Herald. | She covers trade for The Herald | He worked at The Herald | Chief of The Herald
She joined The Herald in 2015. | Ann Doe is The Herald’s trade reporter.
The Herald’s Ann Doe contributed to this report. | Content by The Herald is licensed to others.
He told The Valley Herald that. | She tells Example News so.
`
  .split(/\n| \| /)
  .filter((line) => line !== '');

/** Lines of pages in all languages. */
function sampleLines(): string[] {
  const folder = new URL('../fixtures/pages/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
}

const lines = [
  '[1/3]The old bridge at Belmouth seen from the north side. REUTERS/Li Wei Acquire Licensing Rights',
  'The old bridge at Belmouth on 14 April. ANNA ROY / AP',
  ...LINES,
  ...LINES.map((line) => line.toUpperCase()),
  ...sampleLines(),
];

test('a line that a pattern matches, its cue matches too, and holds one of the parts that it needs', () => {
  const met = new Set<RegExp>();
  const english = languageOf('en');
  for (const tag of TAGS) {
    const language = languageOf(tag);
    assert.ok(language);
    const looks = [...language.boilerplate, ...language.teasers, ...language.captions];
    for (const line of lines) {
      for (const { rule, pattern, cue } of [...looks, ...language.citations]) {
        pattern.lastIndex = 0;
        if (cue === undefined || !pattern.test(line)) continue;
        met.add(pattern);
        assert.match(line, cue, rule);
      }
      for (const { rule, pattern, needs } of language.selfNamings) {
        if (needs === undefined || !pattern.test(line)) continue;
        met.add(pattern);
        assert.ok(
          needs.some((part) => line.toLowerCase().includes(part)),
          `${rule}: ${line}`,
        );
      }
      for (const { rule, pattern, needs } of language.citations) {
        pattern.lastIndex = 0;
        if (needs === undefined || !pattern.test(line)) continue;
        met.add(pattern);
        assert.ok(
          needs.some((part) => line.includes(part)),
          `${rule}: ${line}`,
        );
      }
    }
  }
  const own = [...(english?.boilerplate ?? []), ...(english?.captions ?? [])].filter(({ cue }) => cue !== undefined);
  const named = (english?.selfNamings ?? []).filter(({ needs }) => needs !== undefined);
  const unmet = [...own, ...named]
    .filter(({ pattern }) => !met.has(pattern))
    .map(({ rule, pattern }) => `${rule} ${pattern}`);
  assert.deepEqual(unmet, [], 'each pattern is met by a line at least');
});

test('what a line names is the same when it is met again', () => {
  const english = languageOf('en');
  assert.ok(english);
  for (const line of LINES) {
    const first = findSelfNamings(line, false, english);
    assert.deepEqual(findSelfNamings(line, false, english), first);
    for (const { at, length } of first) assert.ok(at >= 0 && at + length <= line.length);
  }
});
