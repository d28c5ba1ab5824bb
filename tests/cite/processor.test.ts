import assert from 'node:assert/strict';
import test from 'node:test';
import { citeInApa } from '../../src/cite/apa.ts';
import { citeInChicago } from '../../src/cite/chicago.ts';
import { citeInMla } from '../../src/cite/mla.ts';
import { type Piece, textOf } from '../../src/cite/pieces.ts';
import type { Citation, CitedArticle } from '../../src/export/citation.ts';
import { toCslItem } from '../../src/export/csl-json.ts';
import { citation } from '../export/kit.ts';
import { citeByProcessor } from './csl-processor.ts';

const LONE = { title: 'News archive', url: null, fingerprint: null, asOf: null };

const STYLES: [name: string, style: string, own: (one: Citation) => Piece[]][] = [
  ['Chicago', 'chicago-note-bibliography', citeInChicago],
  ['MLA', 'modern-language-association', citeInMla],
  ['APA', 'apa', citeInApa],
];

/** What is cited; and, of the styles in which the archive departs from the processor on purpose, how and why. */
const CASES: [what: string, values: Partial<CitedArticle>, departures?: { [style: string]: string }][] = [
  ['one author, full date, address', {}],
  ['no address', { url: null }],
  ['two authors', { byline: 'Mary Jones and John B. Smith' }],
  ['three authors, one with a suffix', { byline: 'Jean-Paul Roy, Ann Lee and Martin Hale Jr.' }],
  [
    // The style is of the 17th edition, which names up to ten; since the 18th three of more than six are named.
    'seven authors',
    { byline: 'Ann Ash, Ben Bay, Cal Cox, Dan Day, Eve Elm, Fay Fox, Guy Gay' },
    {
      Chicago:
        'Ash, Ann, Ben Bay, Cal Cox, et al. “Harbour opens.” Port News, April 17, 2018. https://port.example/opens.',
    },
  ],
  ['an agency', { byline: 'Associated Press' }],
  ['no author', { byline: null }],
  ['a month', { date: '2018-04' }],
  ['a year', { date: '2018' }],
  ['quotation marks in the headline', { headline: 'Is “open” the word?' }],
  [
    // Without an outlet the styles take the article for a work of its own; it is an article all the same.
    'no outlet',
    { source: null },
    {
      Chicago: 'Jones, Mary. “Harbour opens.” April 17, 2018. https://port.example/opens.',
      MLA: 'Jones, Mary. “Harbour opens.” 17 Apr. 2018, https://port.example/opens.',
    },
  ],
  [
    'nothing but a headline',
    { byline: null, source: null, date: null },
    { MLA: '“Harbour opens.” https://port.example/opens.' },
  ],
  [
    // CSL has one mark for all that is not sure; the archive tells an approximate year from a doubtful one.
    'about a year',
    { date: '2018~' },
    {
      Chicago: 'Jones, Mary. “Harbour opens.” Port News, [ca. 2018]. https://port.example/opens.',
      MLA: 'Jones, Mary. “Harbour opens.” Port News, [circa 2018], https://port.example/opens.',
    },
  ],
];

/** A headline stays as it was printed: the processor gives it the capitals of a title. */
const fold = (text: string) => text.toLowerCase();

for (const [what, values, departures = {}] of CASES) {
  for (const [name, style, own] of STYLES) {
    test(`${name} as the CSL processor has it: ${what}`, () => {
      const cited = citation({ url: 'https://port.example/opens', archive: LONE, ...values });
      const { note, archive, archive_location, ...item } = toCslItem(cited);
      const ours = textOf(own(cited)).replace(/ Copy in News archive, record 1f0c7d2a9b\.$/, '');
      const theirs = citeByProcessor(item, style);
      const wanted = departures[name];
      if (wanted === undefined) assert.equal(fold(ours), fold(theirs));
      else {
        assert.equal(ours, wanted);
        assert.notEqual(fold(ours), fold(theirs), 'the processor says the same: this is no departure any more');
      }
    });
  }
}
