import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { extractKeywords } from '../../src/extract/keywords.ts';
import { readDocument } from '../../src/formats/index.ts';
import type { KeywordCandidate, NewsDocument } from '../../src/model.ts';

function read(text: string): NewsDocument {
  const document = readDocument('text.txt', new TextEncoder().encode(text));
  assert.ok('lines' in document);
  return document;
}

function keywordsOf(headline: string, ...paragraphs: string[]): KeywordCandidate[] {
  const found = extractKeywords(read(`${headline}\n\n${paragraphs.join('\n\n')}\n`));
  return found.filter((candidate) => candidate.field === 'keyword');
}

// what it shows, headline, paragraphs, keywords
const TEXTS: [string, string, string[], string[]][] = [
  [
    'an acronym found twice, however it stands',
    'Ministers meet in the harbour town',
    [
      'The ministers discussed the EEZK at length and in good spirits.',
      'Under EEZK rules, the fleet stays in port. The EEZK’s text is secret.',
    ],
    ['EEZK'],
  ],
  [
    'a name of more than one word',
    'Fleet waits for permission',
    [
      'The fleet waits in the harbour until the Coral Fisheries Agency has spoken.',
      'Nobody at the Coral Fisheries Agency would say when.',
    ],
    ['Coral Fisheries Agency'],
  ],
  [
    'once in the body is enough with the headline',
    'Coral Fisheries Agency keeps fleet in harbour',
    ['The fleet waits in the harbour until the Coral Fisheries Agency has spoken, and that may take long.'],
    ['Coral Fisheries Agency'],
  ],
  [
    'nouns that stand together three times',
    'What the island will pay',
    [
      'The island will pay for its tidal power as long as the moon goes round, and for nothing else.',
      'With tidal power the lamps burn. When tidal power fails, they do not.',
    ],
    ['tidal power'],
  ],
  [
    'the longer of two where the shorter hardly stands alone',
    'What the island will pay',
    [
      'The tidal power plant hums. A tidal power plant must rest.',
      'No tidal power plant is silent, and every tidal power plant is wet.',
    ],
    ['tidal power plant'],
  ],
];

test('what makes a keyword', () => {
  for (const [name, headline, paragraphs, expected] of TEXTS) {
    assert.deepEqual(
      keywordsOf(headline, ...paragraphs).map(({ value }) => value),
      expected,
      name,
    );
  }
});

test('what makes none', () => {
  const texts: [string, ...string[]][] = [
    ['Once only', 'The Coral Fisheries Agency has spoken about the EEZK and about tidal power in the harbour.'],
    ['A person', 'On the pier Anna Berg waved. Later that day Berg left, and so it was Anna Berg who was missing.'],
    ['Titles', 'They saw President Anna at noon, and again President Anna in the evening of that same long day.'],
    ['Days', 'They met on Monday Morning in the yard and left on Monday Morning with all that they had.'],
    ['Countries in short', 'He went from the US to the UK and from the UK to the US with a very small bag.'],
    [
      'Single words',
      'The harbour is full. The harbour is empty. The harbour is the harbour, whatever the harbour master says.',
    ],
    [
      'Over a full stop',
      'They have tidal. Power is short. It is tidal. Power they need. So very tidal. Power to them.',
    ],
    [
      'A LINE IN CAPITALS',
      'THE FLEET WAITS FOR THE AGENCY IN THE HARBOUR AND THE FLEET WAITS FOR THE AGENCY IN THE HARBOUR',
    ],
    [
      'Häfen',
      'Die Flotte wartet im Hafen auf das Amt für Fischerei, und das Amt für Fischerei wartet auf die Flotte der Stadt.',
    ],
    ['Only a headline about the Coral Fisheries Agency', ''],
    [
      'An address',
      'See example.org/tidal-power/tidal power/ and example.org/tidal power/ and /tidal power/ for all that.',
    ],
    ['Initials', 'He went to N.H. in the spring, and stayed in N.H. until the leaves of the maples fell.'],
    ['Hyphens alone', 'A low-key affair, a low-key meal and a low-key end to a low-key day of theirs at the sea.'],
  ];
  for (const [headline, ...paragraphs] of texts) {
    assert.deepEqual(
      keywordsOf(headline, ...paragraphs).map(({ value }) => value),
      [],
      headline,
    );
  }
});

test('evidence: every place in headline and body, without the possessive, at most 20', () => {
  const text = `Tidal power for the island\n\n${'They like tidal power and tidal power’s hum. '.repeat(20)}\n`;
  const [keyword] = extractKeywords(read(text));
  assert.ok(keyword !== undefined);
  assert.equal(keyword.evidence.length, 20);
  for (const [start, end] of keyword.evidence) assert.match(text.slice(start, end), /^tidal power$/i);
  assert.deepEqual(keyword.evidence[0], [0, 11]);
});

test('document frequency of the archive: the rarer term first, what stands everywhere not at all', () => {
  const body = 'They like the EEZK and the JKLO. Both the EEZK and the JKLO are of use, and so is the PQRS, the PQRS.';
  const valuesWith = (terms: [string, number][]) => {
    const document = read(`What the island needs\n\n${body}\n`);
    const frequencies = new Map([['en', { articles: 100, terms: new Map(terms) }]]);
    document.learned = { articles: 100, sources: new Map(), lines: new Map(), frequencies };
    return extractKeywords(document).map(({ value }) => value);
  };
  assert.deepEqual(valuesWith([]), ['EEZK', 'JKLO', 'PQRS']);
  assert.deepEqual(valuesWith([['eezk', 15]]), ['JKLO', 'PQRS', 'EEZK']);
  assert.deepEqual(valuesWith([['eezk', 21]]), ['JKLO', 'PQRS']);
});

test('property: keywords of any text stand in it, and are the same each time', () => {
  const word = fc.constantFrom(
    'the',
    'NATO',
    'Coral',
    'Agency',
    'tidal',
    'power',
    'plant',
    '.',
    'of',
    '__proto__',
    'constructor',
    '“',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 80 }), (words) => {
      const text = `Tidal power\n\n${words.join(' ')}`;
      const keywords = extractKeywords(read(text));
      for (const { value, evidence } of keywords) {
        assert.ok(evidence.length > 0);
        for (const [start, end] of evidence) assert.ok(start < end && end <= text.length);
        assert.ok(typeof value === 'string' && text.replace(/\s+/g, ' ').includes(value));
      }
      assert.deepEqual(extractKeywords(read(text)), keywords);
    }),
    { numRuns: 100 },
  );
});

test('hostile texts take time in proportion to their length', () => {
  for (const text of ['Aa '.repeat(600_000), 'ab '.repeat(600_000), 'AB'.repeat(1_000_000), ' '.repeat(2_000_000)]) {
    const document: NewsDocument = {
      ...read('x'),
      text,
      lines: [{ span: [0, text.length], inner: [0, text.length], afterBlank: true }],
    };
    const start = process.cpuUsage();
    extractKeywords(document);
    assert.ok(process.cpuUsage(start).user < 4_000_000, text.slice(0, 20));
  }
});
