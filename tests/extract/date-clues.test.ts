import assert from 'node:assert/strict';
import test from 'node:test';
import { parseEdtf } from '../../src/edtf.ts';
import { extractArticle } from '../../src/extraction.ts';
import type { Extraction, NewsEvent } from '../../src/model.ts';
import { PROSE } from './kit.ts';

const eventOf = (event: string, date: string, phrases: string[], needs: string[] = []): NewsEvent => {
  const edtf = parseEdtf(date);
  assert.ok(edtf);
  return { event, date: edtf, phrases, needs, source: 'Chronicle of the valley' };
};

const EVENTS = [
  eventOf('Flood of the river Orne', '2011-06-14', ['flood of the Orne', 'Hochwasser der Orne', 'crue de l’Orne']),
  eventOf('Withdrawal from the treaty of Lisse', '2014-02-05', ['withdrawal from … treaty'], ['Lisse']),
];

const HEADLINE = 'Old bridge to be repaired before winter';

/** The extraction of an article with these sentences; `paragraphs` stand before the others. */
function read(sentence: string, paragraphs = PROSE): Extraction {
  const text = `${HEADLINE}\n\n${paragraphs}\n\n${sentence}\n\n${paragraphs}`;
  const extraction = extractArticle('test.txt', Buffer.from(text), { events: EVENTS });
  assert.ok(!('rejected' in extraction));
  return extraction;
}

const GERMAN =
  'Der Stadtrat hat beschlossen, die alte Brücke über den Fluss zu sanieren, die nach einem Winter voller Unwetter für Lastwagen gesperrt worden war.\n\nDie Händler am Nordufer sind mit dem Plan nicht zufrieden, weil die meisten ihrer Kunden über die Brücke kommen.';
const FRENCH =
  'Le conseil municipal a voté la réparation du vieux pont sur la rivière, fermé aux camions après un hiver de tempêtes.\n\nLes commerçants de la rive nord ne sont pas contents de ce projet, car la plupart de leurs clients passent par le pont.';

const CLUES: [what: string, sentence: string, date: string | null, paragraphs?: string][] = [
  [
    'an event that is named',
    'Many houses were lost in the flood of the Orne, and few were built again.',
    '2011-06-14/..',
  ],
  [
    'an event with other words between',
    'The withdrawal from the 2009 treaty had been signed at Lisse by all sides.',
    '2014-02-05/..',
  ],
  [
    'a bare month of the event',
    'The flood of the Orne in June took many houses, and few were built again.',
    '2011/2012',
  ],
  ['a bare day of the event', 'The flood of the Orne began on June 14 and took many houses.', '2011/2012'],
  ['a part of the month', 'The flood of the Orne in mid-June took many houses.', '2011/2012'],
  [
    'months of the year before are marked',
    'The flood of the Orne in June took many houses. In December last year the council had been warned.',
    '2011',
  ],
  ['so many years ago', 'The flood of the Orne five years ago took many houses.', '2015/2016'],
  ['so many months ago', 'The flood of the Orne three months ago took many houses.', '2011-08-30/2011-09-29'],
  ['a rounded count', 'The flood of the Orne about five years ago took many houses.', '2015/2017'],
  [
    'an anniversary',
    'Exactly one year has passed since the flood of the Orne took many houses.',
    '2012-06-11/2012-06-17',
  ],
  [
    'an anniversary and the weekday of what is reported',
    'Exactly one year has passed since the flood of the Orne took many houses.',
    '2012-06-14/2012-06-20',
    `The council said on Thursday that it would repair the old bridge over the river, which was closed to lorries.\n\n${PROSE}`,
  ],
  ['a year told as past', 'The old bridge was opened in 1998 by the mayor.', '1998/..'],
  ['the latest year told as past', 'The bridge was opened in 1998 and was painted in July 2003.', '2003-07/..'],
  ['a day told as past', 'The bridge was opened on 3 May 1998 by the mayor.', '1998-05-03/..'],
  [
    'a year of the Solar Hijri calendar',
    'Trade had doubled over the Iranian calendar year 1400 as the figures showed.',
    '2021-03-21/..',
  ],
  [
    'German: an event and a count',
    'Das Hochwasser der Orne vor fünf Jahren hatte viele Häuser zerstört.',
    '2015/2016',
    GERMAN,
  ],
  [
    'German: an anniversary',
    'Genau ein Jahr seit dem Hochwasser der Orne wurden erst wenige Häuser wieder gebaut.',
    '2012-06-11/2012-06-17',
    GERMAN,
  ],
  ['German: a bare month', 'Das Hochwasser der Orne im Juni hatte viele Häuser zerstört.', '2011/2012', GERMAN],
  ['German: a year told as past', 'Die Brücke wurde im Jahr 1998 gebaut.', '1998/..', GERMAN],
  [
    'French: an event and a count',
    'La crue de l’Orne, il y a cinq ans, avait détruit de nombreuses maisons.',
    '2015/2016',
    FRENCH,
  ],
  ['French: a year told as past', 'Le pont avait été construit en 1998.', '1998/..', FRENCH],
  // None of these says when the article was written.
  ['a year to come', 'The bridge will be closed again in 2035.', null],
  ['a goal', 'The town aims to be rid of all lorries by 2035.', null],
  ['what is looked forward to', 'The mayor is excited to continue the work in 2035.', null],
  ['a day of an appointment', 'The new bridge is to be shown on 3 May 2035.', null],
  ['a number that is no year', 'The water was pumped in 2000 homes along the river.', null],
  ['an event that is feared', 'The engineers spoke of fears of a flood of the Orne.', null],
  ['an event whose other words are missing', 'The withdrawal from the treaty had been signed by all sides.', null],
  ['a count without an event', 'The mill was closed five years ago.', null],
  ['a bare month without an event', 'The mill was closed in late February.', null],
  ['a weekday', 'The mill was closed on Friday.', null],
];

for (const [what, sentence, date, paragraphs] of CLUES) {
  test(`clue: ${what}`, () => assert.equal(read(sentence, paragraphs).date?.value ?? null, date));
}

test('an outside event makes an estimate, with the words that it was read from', () => {
  const sentence = 'The flood of the Orne in June took many houses.';
  const { date, candidates } = read(sentence);
  assert.equal(date?.certainty, 'estimated');
  assert.ok((date?.evidence.length ?? 0) >= 2);
  assert.ok(candidates.some(({ role, accepted }) => role === 'anchor' && accepted));
});

test('without the events nothing is known of them', () => {
  const text = `${HEADLINE}\n\n${PROSE}\n\nThe flood of the Orne in June took many houses.`;
  const extraction = extractArticle('test.txt', Buffer.from(text));
  assert.ok(!('rejected' in extraction));
  assert.equal(extraction.date, null);
});

test('clues that leave no day are dropped, the less sure one, and it is a conflict', () => {
  const text = `Friday, May 3 2013\n\n${HEADLINE}\n\n${PROSE}\n\nThe withdrawal from the treaty had been signed at Lisse by all sides.`;
  const extraction = extractArticle('test.txt', Buffer.from(text), { events: EVENTS });
  assert.ok(!('rejected' in extraction));
  assert.equal(extraction.date?.value, '../2013-05-03');
  assert.equal(extraction.conflicts.length, 1);
});

test('a date that is printed is never moved by an event', () => {
  const text = `${HEADLINE}\nPublished: 3 May 2009\n\n${PROSE}\n\nMany houses were lost in the flood of the Orne.`;
  const extraction = extractArticle('test.txt', Buffer.from(text), { events: EVENTS });
  assert.ok(!('rejected' in extraction));
  assert.equal(extraction.date?.value, '2009-05-03');
});
