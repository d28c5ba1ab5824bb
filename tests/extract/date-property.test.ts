import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { earliestDay, exactDay, latestDay } from '../../src/edtf.ts';
import { type Rendered, renderedArticle } from './date-layouts.ts';
import { extractText } from './kit.ts';

/** What is wrong with the date that is read out of a rendered article; `null` when nothing is. */
function faultOf({ text, truth }: Rendered): string | null {
  const value = extractText(text).date?.value;
  if (value === undefined) return null;
  const day = exactDay(value);
  if (day !== null) return day === truth ? null : `${value} is a wrong day`;
  const last = latestDay(value);
  return earliestDay(value) <= truth && (last === null || truth <= last) ? null : `${value} does not hold the day`;
}

test('in every layout and language the date holds the truth, and a full day is never wrong', () => {
  fc.assert(
    fc.property(renderedArticle, (article) => {
      const fault = faultOf(article);
      assert.equal(fault, null, `${article.layout}: ${fault}, truth ${article.truth}\n${article.text}`);
    }),
    { numRuns: 500 },
  );
});

/** Share of the layouts that print a day of which that day must be read. */
const SHARE = 0.95;

test('of the layouts that print a day, that day is read', () => {
  const articles = fc.sample(renderedArticle, 600).filter(({ printsDay }) => printsDay);
  const missed = articles.filter(({ text, truth }) => {
    const value = extractText(text).date?.value;
    return value === undefined || exactDay(value) !== truth;
  });
  const share = 1 - missed.length / articles.length;
  const list = missed.slice(0, 20).map(({ layout, truth }) => `${layout}, ${truth}`);
  assert.ok(share >= SHARE, `only ${(100 * share).toFixed(1)} %: ${list.join('; ')}`);
});
