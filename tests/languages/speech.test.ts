import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { extractMentions } from '../../src/extract/mentions.ts';
import { extractStatements } from '../../src/extract/statements.ts';
import { isRejection, readDocument } from '../../src/formats/index.ts';
import { resolveSpeakers } from '../../src/resolve/speakers.ts';

/** A text with all its statements: who is named (`null`: nobody) and the words attributed. */
interface Case {
  text: string;
  statements: [speaker: string | null, words: string][];
}

interface Score {
  expected: number;
  found: number;
  right: number;
  named: number;
  wrong: string[];
}

const FIXTURES = fileURLToPath(new URL('../fixtures/speech-languages/', import.meta.url));

const read = (name: string): Case[] => parse(readFileSync(`${FIXTURES}${name}.yaml`, 'utf8')) as Case[];

/** Lays found statements beside the expected ones: right when at least 60 % of the expected words are among those found. */
function score(cases: readonly Case[]): Score {
  const total: Score = { expected: 0, found: 0, right: 0, named: 0, wrong: [] };
  for (const { text, statements } of cases) {
    const document = readDocument('article.txt', new TextEncoder().encode(`KARSK\n\n${text}`));
    assert.ok(!isRejection(document), 'the text is readable');
    const found = resolveSpeakers(document, [...extractStatements(document), ...extractMentions(document)]);
    const spans = statements.map(([, words]) => {
      const start = document.text.indexOf(words);
      assert.ok(start >= 0, `the text holds "${words}"`);
      return [start, start + words.length] as const;
    });
    total.expected += statements.length;
    total.found += found.statements.length;
    const taken = new Set<number>();
    for (const { content, speaker } of found.statements) {
      const at = spans.findIndex(([start, end], index) => {
        const shared = content.reduce(
          (sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)),
          0,
        );
        return !taken.has(index) && shared > 0.6 * (end - start);
      });
      const words = content.map((span) => document.text.slice(...span)).join(' … ');
      const name = found.speakers.find(({ id, kind }) => id === speaker && kind === 'person')?.name ?? null;
      // One statement can hold two expected ones of one speaker ("…," she said. "…").
      const also = spans.flatMap(([start, end], index) =>
        index !== at && content.some(([from, to]) => from <= start + 1 && to >= end - 1) ? [index] : [],
      );
      if (at < 0) total.wrong.push(`too much: ${name}: ${words}`);
      else total.right++;
      for (const index of at < 0 ? [] : [at, ...also]) {
        if (index !== at && !taken.has(index)) {
          total.right++;
          total.found++;
        }
        taken.add(index);
        if (statements[index]?.[0] === name) total.named++;
        else total.wrong.push(`${name} instead of ${statements[index]?.[0]}: ${words}`);
      }
    }
    statements.forEach(([name, words], index) => {
      if (!taken.has(index)) total.wrong.push(`missing: ${name}: ${words}`);
    });
  }
  return total;
}

const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

/** Least precision, recall and share of right speakers, in percent, by language and half. */
const LEAST: readonly [name: string, precision: number, recall: number, speakers: number][] = [
  ['de-tune', 90, 90, 90],
  ['de-check', 90, 85, 90],
  ['fr-tune', 90, 90, 90],
  ['fr-check', 90, 85, 90],
  ['de-late', 90, 85, 90],
  ['fr-late', 90, 85, 90],
];

for (const [name, precision, recall, speakers] of LEAST) {
  test(`statements and speakers of ${name}`, (context) => {
    const { expected, found, right, named, wrong } = score(read(name));
    const figures = [share(right, found), share(right, expected), share(named, right)];
    context.diagnostic(`${name}: P ${figures[0]} R ${figures[1]} speakers ${figures[2]} of ${expected}`);
    const least = [precision, recall, speakers];
    assert.ok(
      figures.every((figure, index) => figure >= (least[index] ?? 0)),
      `P, R, speakers ${figures.join(', ')} below ${least.join(', ')}\n${wrong.join('\n')}`,
    );
  });
}
