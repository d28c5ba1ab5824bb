import assert from 'node:assert/strict';
import test from 'node:test';
import { extractMentions } from '../../src/extract/mentions.ts';
import { extractStatements } from '../../src/extract/statements.ts';
import { resolveSpeakers } from '../../src/resolve/speakers.ts';
import { documentOf } from '../extract/kit.ts';

const LEDE =
  'The town council of Karsk met on Monday evening to talk about the bridge over the river and its cost.\n\n';

/** Text → the persons who speak, in order, with the role that is noted for the first. */
const RESOLVED: readonly [text: string, speakers: (string | null)[]][] = [
  [
    "Iranian Minister of Roads and Urban Development Abbas Akhoundi met Poland's Deputy Minister Jerzy Szmit.\n\nSzmit said Poland is ready.\n\nThe Iranian minister said, “The banking problems are being solved.”",
    ['Jerzy Szmit', 'Abbas Akhoundi'],
  ],
  [
    "Poland's Deputy Minister Jerzy Szmit said Poland is ready.\n\nThe Iranian minister said the banks are slow.\n\nThe Polish minister said they are not.",
    ['Jerzy Szmit', null, 'Jerzy Szmit'],
  ],
  [
    "Britain's Labour leader Keir Starmer said the talks went well.\n\nThe US leader said the talks were good.",
    ['Keir Starmer', null],
  ],
  [
    'US President Ann Doe said the talks went well.\n\nThe American president said they will go on.',
    ['Ann Doe', 'Ann Doe'],
  ],
  [
    "Armenia's prime minister said it is ready.\n\nNikol Pashinyan said it is late.\n\nKarabakh's state minister Gurgen Nersisyan said it is not.",
    ['Nikol Pashinyan', 'Nikol Pashinyan', 'Gurgen Nersisyan'],
  ],
  [
    "The UN's special envoy for Yemen warned that it is late.\n\nMartin Griffiths said it is not.\n\nSaudi ambassador to the UN Bob Roe said nothing was shut.",
    ['Martin Griffiths', 'Martin Griffiths', 'Bob Roe'],
  ],
  [
    'Gov. Michelle Lujan Grisham said it is late.\n\n“It is not,” said Gov. Lujan Grisham.',
    ['Michelle Lujan Grisham', 'Michelle Lujan Grisham'],
  ],
  [
    "Foreign Minister Ann Doe for her part thanked Bolivia's President Bob Roe for his words. “It is late,” she said.",
    ['Ann Doe', 'Ann Doe'],
  ],
  ["Iraq's envoy Bob Roe said it is late.\n\nThe Iranian envoy said it is not.", ['Bob Roe', null]],
];

for (const [text, speakers] of RESOLVED) {
  test(`nations in: ${text.slice(0, 60)}`, () => {
    const document = documentOf(LEDE + text);
    const found = resolveSpeakers(document, [...extractStatements(document), ...extractMentions(document)]);
    assert.deepEqual(
      found.statements.map(({ speaker }) => found.speakers.find(({ id }) => id === speaker)?.name ?? null),
      speakers,
    );
  });
}

test('a portfolio of several words is the role, and no part of the name', () => {
  const document = documentOf(
    `${LEDE}Minister of Roads and Urban Development Abbas Akhoundi said the bridge is safe. Akhoundi added that it is new.`,
  );
  const found = resolveSpeakers(document, [...extractStatements(document), ...extractMentions(document)]);
  assert.deepEqual(
    found.speakers.map(({ name, role }) => [name, role]),
    [['Abbas Akhoundi', 'Minister of Roads and Urban Development']],
  );
});
