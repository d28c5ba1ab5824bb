import assert from 'node:assert/strict';
import test from 'node:test';
import { citeInApa } from '../../src/cite/apa.ts';
import { citeInChicago } from '../../src/cite/chicago.ts';
import { makeCiteBlock } from '../../src/cite/cite-block.ts';
import { citeInMla } from '../../src/cite/mla.ts';
import { type Piece, textOf } from '../../src/cite/pieces.ts';
import type { Citation, CitedArticle } from '../../src/export/citation.ts';
import { citation } from '../export/kit.ts';

/*
 * Expectations are written by hand after the examples of the manuals (see the docstrings of the formatters); what the CSL
 * processor says of the plain cases is in processor.test.ts.
 */
const LONE = { title: 'News archive', url: null, fingerprint: null, asOf: null };
const TAIL = / Copy in News archive, record 1f0c7d2a9b\.$/;

/** Chicago, MLA and APA without what they say of the copy; outlets between `*`. */
function cite(values: Partial<CitedArticle>): string[] {
  const cited = citation({ url: null, archive: LONE, ...values });
  return [citeInChicago, citeInMla, citeInApa].map((style: (one: Citation) => Piece[]) => {
    const pieces = style(cited);
    const marked = pieces.map((piece, i) =>
      piece.role === 'outlet' && i < pieces.length - 2 ? { ...piece, text: `*${piece.text}*` } : piece,
    );
    const text = textOf(marked);
    assert.match(text, TAIL);
    return text.replace(TAIL, '');
  });
}

const CASES: [what: string, values: Partial<CitedArticle>, chicago: string, mla: string, apa: string][] = [
  [
    'one author, full date, address',
    { url: 'https://port.example/opens' },
    'Jones, Mary. “Harbour opens.” *Port News*, April 17, 2018. https://port.example/opens.',
    'Jones, Mary. “Harbour opens.” *Port News*, 17 Apr. 2018, https://port.example/opens.',
    'Jones, M. (2018, April 17). Harbour opens. *Port News*. https://port.example/opens',
  ],
  [
    'two authors',
    { byline: 'Mary Jones and John B. Smith' },
    'Jones, Mary, and John B. Smith. “Harbour opens.” *Port News*, April 17, 2018.',
    'Jones, Mary, and John B. Smith. “Harbour opens.” *Port News*, 17 Apr. 2018.',
    'Jones, M., & Smith, J. B. (2018, April 17). Harbour opens. *Port News*.',
  ],
  [
    'three authors, one with a suffix, one hyphened',
    { byline: 'Jean-Paul Roy, Ann Lee and Martin Hale Jr.' },
    'Roy, Jean-Paul, Ann Lee, and Martin Hale Jr. “Harbour opens.” *Port News*, April 17, 2018.',
    'Roy, Jean-Paul, et al. “Harbour opens.” *Port News*, 17 Apr. 2018.',
    'Roy, J.-P., Lee, A., & Hale, M., Jr. (2018, April 17). Harbour opens. *Port News*.',
  ],
  [
    'more than six authors',
    { byline: 'Ann Ash, Ben Bay, Cal Cox, Dan Day, Eve Elm, Fay Fox, Guy Gay' },
    'Ash, Ann, Ben Bay, Cal Cox, et al. “Harbour opens.” *Port News*, April 17, 2018.',
    'Ash, Ann, et al. “Harbour opens.” *Port News*, 17 Apr. 2018.',
    'Ash, A., Bay, B., Cox, C., Day, D., Elm, E., Fox, F., & Gay, G. (2018, April 17). Harbour opens. *Port News*.',
  ],
  [
    'no author',
    { byline: null },
    '*Port News*. “Harbour opens.” April 17, 2018.',
    '“Harbour opens.” *Port News*, 17 Apr. 2018.',
    'Harbour opens. (2018, April 17). *Port News*.',
  ],
  [
    'an agency as author',
    { byline: 'Associated Press' },
    'Associated Press. “Harbour opens.” *Port News*, April 17, 2018.',
    'Associated Press. “Harbour opens.” *Port News*, 17 Apr. 2018.',
    'Associated Press. (2018, April 17). Harbour opens. *Port News*.',
  ],
  [
    'no outlet',
    { source: null },
    'Jones, Mary. “Harbour opens.” April 17, 2018.',
    'Jones, Mary. “Harbour opens.” 17 Apr. 2018.',
    'Jones, M. (2018, April 17). Harbour opens.',
  ],
  [
    'nothing but a headline',
    { byline: null, source: null, date: null },
    '“Harbour opens.” n.d.',
    '“Harbour opens.”',
    'Harbour opens. (n.d.).',
  ],
  [
    'no date, and the day of the copy is known',
    { date: null, captured: '2020-09-02' },
    'Jones, Mary. “Harbour opens.” *Port News*, n.d.',
    'Jones, Mary. “Harbour opens.” *Port News*. Accessed 2 Sept. 2020.',
    'Jones, M. (n.d.). Harbour opens. *Port News*.',
  ],
  [
    'a question, and quotation marks in the headline',
    { headline: 'Is “open” the word?' },
    'Jones, Mary. “Is ‘open’ the word?” *Port News*, April 17, 2018.',
    'Jones, Mary. “Is ‘open’ the word?” *Port News*, 17 Apr. 2018.',
    'Jones, M. (2018, April 17). Is “open” the word? *Port News*.',
  ],
  [
    'straight quotation marks',
    { headline: 'Mayor: "We agree"' },
    'Jones, Mary. “Mayor: ‘We agree’.” *Port News*, April 17, 2018.',
    'Jones, Mary. “Mayor: ‘We agree’.” *Port News*, 17 Apr. 2018.',
    'Jones, M. (2018, April 17). Mayor: "We agree". *Port News*.',
  ],
  [
    'a headline of the archive’s own',
    { headline: '[Untitled, Port News]', isSupplied: true },
    'Jones, Mary. [Untitled, Port News]. *Port News*, April 17, 2018.',
    'Jones, Mary. [Untitled, Port News]. *Port News*, 17 Apr. 2018.',
    'Jones, M. (2018, April 17). [Untitled, Port News]. *Port News*.',
  ],
];

for (const [what, values, ...wanted] of CASES) {
  test(what, () => assert.deepEqual(cite(values), wanted));
}

const DATES: [edtf: string, estimated: boolean, chicago: string, mla: string, apa: string][] = [
  ['2018', false, '2018', '2018', '2018'],
  ['2018-05', false, 'May 2018', 'May 2018', '2018, May'],
  ['2018-09-03T10:12', false, 'September 3, 2018', '3 Sept. 2018', '2018, September 3'],
  ['2018-21', false, 'spring 2018', 'spring 2018', '2018, Spring'],
  ['2018~', false, '[ca. 2018]', '[circa 2018]', 'ca. 2018'],
  ['2018?', false, '[2018?]', '[2018?]', '2018?'],
  ['2018%', false, '[ca. 2018?]', '[circa 2018?]', 'ca. 2018?'],
  ['2018-04-17', true, '[ca. April 17, 2018]', '[circa 17 Apr. 2018]', 'ca. 2018, April 17'],
  [
    '2023-02-24/2023-03-02',
    false,
    '[between February 24, 2023 and March 2, 2023]',
    '[between 24 Feb. 2023 and 2 Mar. 2023]',
    'between February 24, 2023 and March 2, 2023',
  ],
  ['199X', false, '[between 1990 and 1999]', '[between 1990 and 1999]', 'between 1990 and 1999'],
  ['2018/..', false, '[not before 2018]', '[not before 2018]', 'not before 2018'],
  [
    '[2022-03-12,2022-12-03]',
    false,
    '[March 12, 2022 or December 3, 2022]',
    '[12 Mar. 2022 or 3 Dec. 2022]',
    'March 12, 2022 or December 3, 2022',
  ],
];

for (const [date, isEstimated, chicago, mla, apa] of DATES) {
  test(`the date ${date}${isEstimated ? ', estimated,' : ''} as each style writes it`, () => {
    assert.deepEqual(cite({ date, isEstimated }), [
      `Jones, Mary. “Harbour opens.” *Port News*, ${chicago}.`,
      `Jones, Mary. “Harbour opens.” *Port News*, ${mla}.`,
      `Jones, M. (${apa}). Harbour opens. *Port News*.`,
    ]);
  });
}

test('every style names the copy, its record, day, fingerprint and address', () => {
  const ends = makeCiteBlock(citation()).styles.map(({ pieces }) => textOf(pieces).replace(/^.*(?=Copy in )/, ''));
  const address = 'https://archive.example/articles/2018/04/harbour/';
  const copy = (day: string) =>
    `Copy in News archive, record 1f0c7d2a9b, as of ${day}, SHA-256 0123456789abcdef… ${address}`;
  assert.deepEqual(ends, [`${copy('November 21, 2026')}.`, `${copy('21 Nov. 2026')}.`, copy('November 21, 2026')]);
});

test('downloads hold the whole file in the link', () => {
  const { downloads } = makeCiteBlock(citation({ headline: 'a"b<c>\ud800 روز % #?' }));
  assert.deepEqual(
    downloads.map(({ file }) => file),
    ['1f0c7d2a9b.bib', '1f0c7d2a9b.ris', '1f0c7d2a9b.json'],
  );
  for (const { href } of downloads) {
    assert.match(href, /^data:application\/[a-z.+-]+;charset=utf-8,[A-Za-z\d%._~!'()*/:,=@;?&$+-]+$/);
    assert.ok(decodeURIComponent(href).includes('روز'));
  }
});
