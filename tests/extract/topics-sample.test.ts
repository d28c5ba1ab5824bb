import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { topConceptOf } from '../../src/extract/topic-scores.ts';
import { extractTopics } from '../../src/extract/topics.ts';
import { readDocument } from '../../src/formats/index.ts';
import type { NewsDocument } from '../../src/model.ts';
import { resolveTopics } from '../../src/resolve/topics.ts';
import { topicOf } from '../../src/vocabularies/media-topics.ts';

/** See README.md beside the sample. */
interface Labelled {
  id: string;
  origin: 'posts-cc0' | 'written';
  title: string;
  text: string;
  top: string[];
  half: 'tune' | 'check';
}

interface Tally {
  right: number;
  found: number;
  expected: number;
}

const SAMPLE = JSON.parse(
  readFileSync(new URL('../fixtures/topics-sample/sample.json', import.meta.url), 'utf8'),
) as Labelled[];

function topConceptsOf({ title, text }: Labelled): string[] {
  const document = readDocument('text.txt', new TextEncoder().encode(`${title}\n\n${text}\n`)) as NewsDocument;
  return [...new Set(resolveTopics(document, extractTopics(document)).topics.map(({ id }) => topConceptOf(id)))];
}

const FOUND = new Map(SAMPLE.map((labelled) => [labelled.id, topConceptsOf(labelled)]));

function tallyByConcept(texts: Labelled[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const at = (id: string) => {
    const tally = tallies.get(id) ?? { right: 0, found: 0, expected: 0 };
    tallies.set(id, tally);
    return tally;
  };
  for (const { id, top } of texts) {
    const found = FOUND.get(id) ?? [];
    for (const concept of found) at(concept).found++;
    for (const concept of top) {
      at(concept).expected++;
      if (found.includes(concept)) at(concept).right++;
    }
  }
  return tallies;
}

/** Mean F1 of the concepts that the texts have. */
function macroF1(tallies: Map<string, Tally>): number {
  const labelled = [...tallies.values()].filter(({ expected }) => expected > 0);
  return (
    labelled.reduce((sum, { right, found, expected }) => sum + (2 * right) / (found + expected), 0) / labelled.length
  );
}

for (const half of ['tune', 'check'] as const) {
  test(`topics of the labelled sample, half ${half}: macro-F1 over the 17 top concepts`, (context) => {
    const texts = SAMPLE.filter((labelled) => labelled.half === half);
    const tallies = tallyByConcept(texts);
    const macro = macroF1(tallies);
    const first = texts.filter(({ id, top }) => top.length > 0 && FOUND.get(id)?.[0] === top[0]).length;
    context.diagnostic(`${half}: ${texts.length} texts, macro-F1 ${macro.toFixed(3)}, main concept first in ${first}`);
    for (const origin of ['written', 'posts-cc0']) {
      const part = tallyByConcept(texts.filter((labelled) => labelled.origin === origin));
      context.diagnostic(`${half}, ${origin}: macro-F1 ${macroF1(part).toFixed(3)}`);
    }
    for (const [id, { right, found, expected }] of [...tallies].sort(([left], [next]) => (left < next ? -1 : 1)))
      context.diagnostic(`${topicOf(id)?.label}: right ${right}, found ${found}, expected ${expected}`);
    assert.equal(tallies.size, 17);
    assert.ok(macro >= 0.75, `macro-F1 ${macro}`);
    assert.ok(first / texts.filter(({ top }) => top.length > 0).length >= 0.7, `main concept first in ${first}`);
  });
}

test('texts of the labelled sample about nothing classifiable get no topic', () => {
  const nothing = SAMPLE.filter(({ top }) => top.length === 0);
  assert.equal(nothing.length, 12);
  for (const { id } of nothing) assert.deepEqual(FOUND.get(id), [], id);
});
