import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { extractMentions } from '../../src/extract/mentions.ts';
import { extractStatements } from '../../src/extract/statements.ts';
import { isRejection, readDocument } from '../../src/formats/index.ts';
import type { NewsDocument, Span } from '../../src/model.ts';
import { resolveSpeakers, type SpeakersFound } from '../../src/resolve/speakers.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

function read(text: string | Uint8Array): NewsDocument {
  const document = readDocument('article.txt', typeof text === 'string' ? new TextEncoder().encode(text) : text);
  assert.ok(!isRejection(document), 'the text is readable');
  return document;
}

function find(document: NewsDocument): SpeakersFound {
  return resolveSpeakers(document, [...extractStatements(document), ...extractMentions(document)]);
}

/** What a person checks: every span as its words. */
function inWords(document: NewsDocument): unknown {
  const words = (span: Span | null): string | null => span && document.text.slice(...span);
  const { speakers, statements, otherQuotes } = find(document);
  return {
    speakers: speakers.map(({ mentions, ...rest }) => ({ ...rest, mentions: mentions.map(words) })),
    statements: statements.map(({ id, kind, speaker, source, cue, content }) => {
      return { id, kind, speaker, source: words(source), cue: words(cue), content: content.map(words) };
    }),
    otherQuotes: otherQuotes.map(({ span, reason }) => ({ words: words(span), reason })),
  };
}

for (const name of readdirSync(FIXTURES)
  .filter((each) => each.startsWith('speakers-'))
  .sort()) {
  test(`fixture ${name}`, () => {
    const found = inWords(read(readFileSync(`${FIXTURES}${name}/input.txt`)));
    const path = `${FIXTURES}${name}/expected.yaml`;
    if (process.env.UPDATE === '1') writeFileSync(path, stringify(found));
    assert.ok(existsSync(path), `${path} is missing: run with UPDATE=1 and review what it writes`);
    assert.deepEqual(found, parse(readFileSync(path, 'utf8')));
  });
}

const LEDE =
  'The town council of Karsk met on Monday evening to talk about the bridge over the river and its cost.\n\n';
const named = (text: string): (string | null)[] => {
  const { speakers, statements } = find(read(LEDE + text));
  return statements.map(
    ({ speaker }) => speakers.find(({ id, kind }) => id === speaker && kind === 'person')?.name ?? null,
  );
};

const RESOLVED: readonly [text: string, names: (string | null)[]][] = [
  [
    'Mayor Edda Runquist said the bridge is safe. Runquist added that it will open in May.',
    ['Edda Runquist', 'Edda Runquist'],
  ],
  ['Edda Runquist said the bridge is safe.\n\n“It will open in May,” she said.', ['Edda Runquist', 'Edda Runquist']],
  [
    'No one was hurt, according to Police Chief Edda Runquist, who said officers were there.',
    ['Edda Runquist', 'Edda Runquist'],
  ],
  // Articles written together with a name are of it, and the surname stands without them, too.
  [
    'Omar al-Karski told the board the bridge is safe. Mr. al-Karski added that it will open in May. Karski said it is new.',
    ['Omar al-Karski', 'Omar al-Karski', 'Omar al-Karski'],
  ],
  ['Mayor Hamid el-Dossi said the bridge is safe. El-Dossi said it is new.', ['Hamid el-Dossi', 'Hamid el-Dossi']],
  ['The pro-Karsk daily said the bridge is safe. An al-fresco crowd said it is not.', [null, null]],
  // Another chief than the one named.
  [
    'KPA chief Edda Runquist said the bridge is safe.\n\nThe head of the harbour office said it is not.',
    ['Edda Runquist', null],
  ],
  [
    'Harbour chief Edda Runquist said the bridge is safe.\n\nThe head of the harbour office said it will open.',
    ['Edda Runquist', 'Edda Runquist'],
  ],
  [
    'The engineer Jorn Haldane said the bridge is safe. Edda Runquist said it is not.\n\n“It will open,” Mr. Haldane said.',
    ['Jorn Haldane', 'Edda Runquist', 'Jorn Haldane'],
  ],
  [
    '“It will open in May,” said Edda Runquist, the mayor of Karsk, on Monday.\n\n“It must,” the mayor said.',
    ['Edda Runquist', 'Edda Runquist'],
  ],
  [
    'Edda Runquist said the bridge is safe.\n\n“It will open in May, and that is all I have to say about it.”',
    ['Edda Runquist', 'Edda Runquist'],
  ],
  ['According to Jorn Haldane, the bridge is safe.', ['Jorn Haldane']],
  [
    'Edda Runquist said it is safe. Otto Runquist said it is not.\n\n“It is safe,” Runquist said.',
    ['Edda Runquist', 'Otto Runquist', 'Otto Runquist'],
  ],
  [
    'Mayor Edda Runquist was silent when Jorn Haldane asked whether it is safe.\n\n“I know nothing,” she said.',
    ['Jorn Haldane', 'Edda Runquist'],
  ],
  [
    'Rika Haldane left her office early. Mr. Jorn Runquist said the bridge is safe.\n\n“I saw it,” she said.',
    ['Jorn Runquist', 'Rika Haldane'],
  ],
  [
    '“The first part of a speech that goes on.\n\n“The second part ends here,” Edda Runquist said.',
    ['Edda Runquist', 'Edda Runquist'],
  ],
  [
    'Edda Runquist met Jorn Haldane and Rika Olberg.\n\nRUNQUIST: It is safe.\n\nHALDANE: It is not.\n\nOLBERG: Who knows.',
    ['Edda Runquist', 'Jorn Haldane', 'Rika Olberg'],
  ],
  ['The bridge is safe, according to Jorn Haldane.', ['Jorn Haldane']],
  ['Jorn Haldane, who built the bridge, says it is safe.', ['Jorn Haldane']],
];

test('names, surnames, roles and pronouns become persons', () => {
  for (const [text, names] of RESOLVED) assert.deepEqual(named(text), names, text);
});

/** Texts in which nobody may be named as the speaker. */
test('an opinion behind "for" is that of whom it names, whoever spoke before', () => {
  assert.deepEqual(named('Edda Runquist spoke. For the engineer Jorn Haldane, “the bridge is safe for now.”'), [
    'Jorn Haldane',
  ]);
});

const UNKNOWN: readonly string[] = [
  'Edda Runquist did not say whether the bridge is safe.',
  'He said the bridge is safe.',
  'The spokesman said the bridge is safe.',
  'A spokesman for Edda Runquist said the bridge is safe.',
  "Edda Runquist's office said the bridge is safe.",
  'Edda Runquist supporters said the bridge is safe.',
  'Karsk and Valmera said the bridge is safe.',
  'Moscow said the bridge is safe.',
  'The Foreign Ministry said the bridge is safe.',
  'Critics said the bridge is safe.',
  'Burdened by doubts, nobody spoke. Burdened said the bridge is safe.',
  'Edda Runquist spoke. Here is the answer of the board in May: “The bridge is safe and will stay open.”',
  'Edda Runquist spoke. A spokesman said yes. Ask the engineer Jorn Haldane, “the bridge is safe for now.”',
  'A report by Edda Runquist said the bridge is safe.',
  'The bridge was opened. “It is a beautiful bridge and we shall all be proud of it,” somebody wrote on a wall.',
  'Edda Runquist opened the bridge.\n\nA fireman said the bridge is safe.',
];

test('what names nobody gives no person', () => {
  for (const text of UNKNOWN)
    assert.deepEqual(
      named(text).filter((name) => name !== null),
      [],
      text,
    );
});

test('two of a list are nobody by name, a directorate is no person', () => {
  const names = (text: string): string[] => find(read(LEDE + text)).speakers.map(({ name, kind }) => `${kind} ${name}`);
  assert.deepEqual(names('Norway, Denmark agree to build a bridge.'), []);
  assert.ok(!names('The Harbour Directorate said the bridge is safe.').some((name) => name.startsWith('person')));
});

test('persons, collectives and documents are kept apart', () => {
  const { speakers } = find(
    read(`${LEDE}Moscow said it agreed. Edda Runquist said so too, and the Karsk Report said the cost has doubled.`),
  );
  assert.deepEqual(
    speakers.map(({ id, kind, named }) => [id, kind, named]),
    [
      ['moscow', 'collective', true],
      ['edda-runquist', 'person', true],
      ['karsk-report', 'document', true],
    ],
  );
});

test('ids are ASCII, unique and without titles', () => {
  const { speakers } = find(
    read(
      `${LEDE}Dr. Zoë Ångström said the bridge is safe. Zoe Angstrom-Ûr said it is not. __proto__ Constructor said nothing.`,
    ),
  );
  for (const { id } of speakers) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  assert.equal(speakers[0]?.id, 'zoe-angstrom');
  assert.equal(new Set(speakers.map(({ id }) => id)).size, speakers.length);
});

test('a statement id comes from its words alone; a repeat is numbered', () => {
  const { statements } = find(
    read(
      `${LEDE}Edda Runquist said: “The bridge is safe.”\n\nJorn Haldane told the council on Monday evening: “the bridge -- IS safe!”\n\nEdda Runquist said the bridge is old.`,
    ),
  );
  const ids = statements.map(({ id }) => id);
  assert.match(ids[0] ?? '', /^q-[0-9a-f]{6}$/);
  assert.equal(ids[1], `${ids[0]}-2`);
  assert.notEqual(ids[2], ids[0]);
});
