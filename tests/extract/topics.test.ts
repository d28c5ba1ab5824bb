import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { type FoundPhrase, findPhrases, plainForm } from '../../src/extract/phrases.ts';
import { readWords } from '../../src/extract/running-words.ts';
import { extractTopics } from '../../src/extract/topics.ts';
import { readDocument } from '../../src/formats/index.ts';
import { topicPhrases } from '../../src/languages/en-topics.ts';
import type { NewsDocument, TopicFound } from '../../src/model.ts';
import { resolveTopics } from '../../src/resolve/topics.ts';
import { broaderTopics, MEDIA_TOPICS, topicOf } from '../../src/vocabularies/media-topics.ts';

function read(text: string): NewsDocument {
  const document = readDocument('text.txt', new TextEncoder().encode(text));
  assert.ok('lines' in document);
  return document;
}

function phrasesIn(text: string): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  findPhrases(topicPhrases, readWords(text, [0, text.length]), (one) => found.push(one));
  return found;
}

function topicsOf(text: string): TopicFound[] {
  const document = read(text);
  return resolveTopics(document, extractTopics(document)).topics;
}

function topConcept(id: string): string {
  return broaderTopics(id).at(-1)?.label ?? topicOf(id)?.label ?? '';
}

/** Blocks of a fixture file: what stands behind `==`, and the text. */
function blocks(name: string): { expected: string; text: string }[] {
  const file = readFileSync(new URL(`../fixtures/topics/${name}`, import.meta.url), 'utf8');
  return file
    .split(/^==/m)
    .slice(1)
    .map((block) => {
      const [expected = '', headline = '', ...paragraphs] = block.trim() === '' ? [] : block.split('\n');
      return { expected: expected.trim(), text: `${headline}\n\n${paragraphs.join('\n\n').trim()}\n` };
    });
}

test('the lexicon: live concepts under all 17 top concepts, each with phrases that can be found', () => {
  const tops = new Set(topicPhrases.topics.map(({ id }) => topConcept(id)));
  assert.equal(tops.size, 17);
  assert.equal(new Set(topicPhrases.topics.map(({ id }) => id)).size, topicPhrases.topics.length);
  for (const { id, label, phrases } of topicPhrases.topics) {
    assert.equal(topicOf(id)?.label, label);
    const all = Object.values(phrases).flatMap((list) => list.split(', '));
    assert.ok(all.length >= 4, label);
    const plain = all.map((phrase) =>
      [...readWords(phrase, [0, phrase.length])]
        .map(({ known }) => plainForm(known.text.toLowerCase(), topicPhrases.endings))
        .join(' '),
    );
    assert.deepEqual(
      plain.filter((form, i) => plain.indexOf(form) !== i),
      [],
      `${label}: twice`,
    );
    assert.ok(
      Object.keys(phrases).some((weight) => Number(weight) > 1),
      label,
    );
    for (const phrase of Object.entries(phrases).flatMap(([weight, list]) =>
      weight === '1' ? [] : list.split(', '),
    )) {
      const text = `It was, ${phrase}; so it is.`;
      const found = phrasesIn(text);
      assert.ok(
        found.some(({ topics }) => topics.some((topic) => topic.id === id)),
        `${label}: ${phrase}`,
      );
    }
  }
});

test('texts over all 17 top concepts: macro-F1 of top concepts, and the concept itself', (context) => {
  const texts = blocks('texts.txt');
  const score = new Map<string, { right: number; found: number; expected: number }>();
  const at = (top: string) => {
    const known = score.get(top) ?? { right: 0, found: 0, expected: 0 };
    score.set(top, known);
    return known;
  };
  let exact = 0;
  let first = 0;
  const missed: string[] = [];
  for (const { expected, text } of texts) {
    const [topPrefix = '', concept = ''] = expected.split(' | ');
    const top = MEDIA_TOPICS.find(({ level, label }) => level === 1 && label.startsWith(topPrefix))?.label ?? topPrefix;
    const found = topicsOf(text);
    const tops = new Set(found.map(({ id }) => topConcept(id)));
    at(top).expected++;
    if (tops.has(top)) at(top).right++;
    for (const other of tops) at(other).found++;
    if (found[0] !== undefined && topConcept(found[0].id) === top) first++;
    if (found.some(({ label }) => label.startsWith(concept) || label.includes(concept))) exact++;
    else missed.push(`${expected}: ${found.map(({ label, score: value }) => `${label} ${value}`).join(', ')}`);
  }
  const f1s = [...score.values()].map(({ right, found, expected }) => (2 * right) / Math.max(found + expected, 1));
  const macro = f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length;
  const weak = [...score].map(([top, { right, found, expected }]) => `${top} ${right}/${found}/${expected}`);
  context.diagnostic(`${texts.length} texts: macro-F1 ${macro.toFixed(3)}, first ${first}, concept ${exact}`);
  context.diagnostic(`right/found/expected: ${weak.join('; ')}`);
  for (const line of missed) context.diagnostic(`concept missed: ${line}`);
  assert.equal(score.size, 17);
  assert.ok(macro >= 0.8, `macro-F1 ${macro}`);
  assert.ok(exact / texts.length >= 0.85, `concept in ${exact} of ${texts.length}`);
  assert.ok(first / texts.length >= 0.85, `top concept first in ${first} of ${texts.length}`);
});

test('texts that have no topic get none', () => {
  for (const { text } of blocks('none.txt')) {
    const labels = topicsOf(text).map(({ label, score }) => `${label} ${score}`);
    assert.deepEqual(labels, [], text);
  }
});

test('evidence: the words stand in the text, outside boilerplate, no more than 20 a topic', () => {
  const text = `Pope visits island\n\n${'The pope met bishops, and the Vatican said the pontiff was well. '.repeat(30)}\n`;
  const document = read(text);
  const pope = extractTopics(document).find(({ value }) => value === 'medtop:20000671');
  assert.ok(pope !== undefined);
  assert.equal(pope.evidence.length, 20);
  assert.equal(text.slice(...(pope.evidence[0] ?? [0, 0])), 'Pope');
  for (const [start, end] of pope.evidence) assert.match(text.slice(start, end), /^(?:pope|bishops|Vatican|pontiff)$/i);
});

test('words count three times in the headline, twice in the lead, and the shorter the text the more', () => {
  const scoreOf = (text: string) => {
    const found = extractTopics(read(text)).find(({ value }) => value === 'medtop:20000153');
    return found?.field === 'topic' ? found.score : 0;
  };
  const filler = 'They sat by the water and looked on while the others were away. ';
  const build = (at: number, rest = 20) =>
    ['A day by the water', filler, filler.repeat(rest)]
      .map((part, i) => (i === at ? part.replace('water', 'earthquake') : part))
      .join('\n\n');
  const [headline = 0, lead = 0, body = 0] = [0, 1, 2].map((at) => scoreOf(build(at)));
  assert.ok(headline > lead && lead > body && body > 0, `${headline} ${lead} ${body}`);
  assert.ok(Math.abs(headline / body - 2) < 0.02, 'ln(1 + 3) / ln(1 + 1)');
  assert.ok(body > scoreOf(build(2, 60)));
});

test('a phrase of the list of exceptions says nothing, and hides its words', () => {
  for (const phrase of topicPhrases.never.flatMap((list) => list.split(', '))) {
    assert.deepEqual(phrasesIn(phrase), [], phrase);
  }
});

test('a phrase does not run over the end of a sentence; case counts where it tells words apart', () => {
  const about = (sentence: string) =>
    topicsOf(`A headline of its own\n\n${`${sentence} `.repeat(4)}\n`).map(({ id }) => id);
  assert.ok(about('They fear climate change and global warming here.').includes('medtop:20000418'));
  assert.ok(
    !about('It was the climate. Change came, and it was global. Warming up took an hour.').includes('medtop:20000418'),
  );
  assert.ok(about('Doctors at the clinic treat HIV and AIDS in the region.').includes('medtop:20000452'));
  assert.ok(!about('He aids his friends at the clinic with what they need.').includes('medtop:20000452'));
});

test('a kept topic speaks for its broader concepts: they are not repeated without words of their own', () => {
  const text =
    'Pope names bishops\n\nThe pope and the Vatican named bishops, the pontiff told cardinals of the Catholic church.\n';
  const labels = topicsOf(text).map(({ label }) => label);
  assert.ok(labels.includes('Roman Catholic'));
  assert.ok(!labels.includes('religion and belief') && !labels.includes('religious belief'));
});

test('property: any text gives at most six topics, best first, each with words that stand in it', () => {
  const words = topicPhrases.topics.flatMap(({ phrases }) => (phrases[3] ?? '').split(', ').slice(0, 3));
  const sentence = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 })), { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
      const text = `Headline\n\n${sentences.map((parts) => `${parts.join(' ')}.`).join('\n\n')}`;
      const topics = topicsOf(text);
      assert.ok(topics.length <= 6);
      for (const [i, { evidence, score }] of topics.entries()) {
        assert.ok(score <= (topics[i - 1]?.score ?? score));
        assert.ok(evidence.length > 0);
        for (const [start, end] of evidence) assert.ok(start < end && end <= text.length);
      }
      assert.deepEqual(topicsOf(text), topics);
    }),
    { numRuns: 60 },
  );
});

test('hostile texts take time in proportion to their length', () => {
  const texts = [
    'a'.repeat(2_000_000),
    ' '.repeat(2_000_000),
    'A.'.repeat(1_000_000),
    "'a".repeat(1_000_000),
    'foreign ministry '.repeat(120_000),
    'war of '.repeat(300_000),
  ];
  for (const text of texts) {
    const document: NewsDocument = {
      ...read('x'),
      text,
      lines: [{ span: [0, text.length], inner: [0, text.length], afterBlank: true }],
    };
    const start = process.cpuUsage();
    extractTopics(document);
    assert.ok(process.cpuUsage(start).user < 4_000_000, text.slice(0, 20));
  }
});
