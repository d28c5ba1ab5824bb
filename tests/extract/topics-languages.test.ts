import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { extractKeywords } from '../../src/extract/keywords.ts';
import { type FoundPhrase, findPhrases } from '../../src/extract/phrases.ts';
import { readWords } from '../../src/extract/running-words.ts';
import { topConceptOf } from '../../src/extract/topic-scores.ts';
import { extractTopics, findTopics } from '../../src/extract/topics.ts';
import { readDocument } from '../../src/formats/index.ts';
import { topicPhrases as german } from '../../src/languages/de-topics.ts';
import { topicPhrases as french } from '../../src/languages/fr-topics.ts';
import type { TopicPhrases } from '../../src/languages/topic-phrases.ts';
import type { NewsDocument } from '../../src/model.ts';
import { resolveTopics } from '../../src/resolve/topics.ts';
import { topicOf } from '../../src/vocabularies/media-topics.ts';

const LEXICONS: [tag: string, lexicon: TopicPhrases][] = [
  ['de', german],
  ['fr', french],
];

function read(text: string): NewsDocument {
  return readDocument('text.txt', new TextEncoder().encode(text)) as NewsDocument;
}

function wordsOf(text: string, lexicon: TopicPhrases): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  findPhrases(lexicon, readWords(text, [0, text.length]), (one) => found.push(one));
  return found;
}

/** Labels of the top concepts found, best first. */
function topLabels(text: string, lexicon: TopicPhrases): string[] {
  const document = read(text);
  const { topics } = resolveTopics(document, findTopics(document, lexicon));
  return [...new Set(topics.map(({ id }) => topicOf(topConceptOf(id))?.label ?? ''))];
}

/** Texts of a fixture file: the half, the beginning of the top concept's label or `none`, the text. */
function textsOf(tag: string): { half: string; top: string; text: string }[] {
  const file = readFileSync(new URL(`../fixtures/topics-languages/${tag}.txt`, import.meta.url), 'utf8');
  const blocks = file.split(/^== /m).slice(1);
  return blocks.map((block) => {
    const [head = '', headline = '', ...paragraphs] = block.trim().split('\n');
    const [half = '', top = ''] = head.split(' | ');
    return { half, top, text: `${headline}\n\n${paragraphs.join('\n\n').trim()}\n` };
  });
}

for (const [tag, lexicon] of LEXICONS) {
  for (const half of ['tune', 'check']) {
    test(`topics of ${tag} texts, half ${half}: the top concept first, none where there is none`, (context) => {
      const texts = textsOf(tag).filter((text) => text.half === half);
      assert.ok(texts.length >= 10);
      let first = 0;
      let more = 0;
      for (const { top, text } of texts) {
        const found = topLabels(text, lexicon);
        if (top === 'none') assert.deepEqual(found, [], text);
        else if (found[0]?.startsWith(top)) first++;
        if (found.length > 1) more++;
      }
      const classifiable = texts.filter(({ top }) => top !== 'none').length;
      context.diagnostic(`${tag} ${half}: ${first} of ${classifiable} first, ${more} with more than one top concept`);
      assert.ok(first / classifiable >= 0.85, `${first} of ${classifiable}`);
    });
  }

  test(`the ${tag} lexicon: live concepts, all 17 top concepts among them, each with phrases that can be found`, () => {
    assert.equal(lexicon.topics.filter(({ id }) => topicOf(id)?.level === 1).length, 17);
    assert.ok(lexicon.topics.length >= 60);
    for (const { id, label, phrases } of lexicon.topics) {
      assert.equal(topicOf(id)?.label, label);
      for (const phrase of Object.values(phrases).flatMap((list) => list.split(', '))) {
        const written = phrase.replace(/^\*|\*$/, (_, at) => (at === 0 ? 'vor' : 'x')).replace('=', '');
        const found = wordsOf(`Es: ${written}; so.`, lexicon);
        assert.ok(
          found.some(({ topics }) => topics.some((topic) => topic.id === id)),
          `${label}: ${phrase}`,
        );
      }
    }
  });
}

test('a part of a word stands for the whole at its beginning or end only, and the longest part wins', () => {
  const lexicon: TopicPhrases = {
    endings: [['en', '']],
    never: [],
    topics: [{ id: 'medtop:11000000', label: 'politics', phrases: { 3: '*wahl, klima*, klimawahl*' } }],
  };
  const found = (text: string) => wordsOf(text, lexicon).map(({ phrase }) => phrase);
  assert.deepEqual(found('Landtagswahl; Landtagswahlen; Wahl; Wahlen'), ['*wahl', '*wahl', '*wahl', '*wahl']);
  assert.deepEqual(found('Klimawandel; Weltklimarat'), ['klima*']);
  assert.deepEqual(found('Klimawahlkampf'), ['klimawahl*']);
  assert.deepEqual(found('auserwählte; Wahlkampf'), []);
});

test('an elided word is passed over, another word before an apostrophe is not', () => {
  const found = (text: string) => wordsOf(text, french).map(({ phrase }) => phrase);
  assert.deepEqual(found('l’hôpital; L’Hôpital; qu’hôpital'), ['hôpital', 'hôpital', 'hôpital']);
  assert.deepEqual(found('prud’hôpital'), []);
});

test('no topics in a language without phrases', () => {
  const texts = [
    'Правительство и парламент обсудили выборы\n\nПрезидент и министр обороны заявили в парламенте, что выборы пройдут весной, а армия прекратит огонь.\n',
    'El gobierno convoca elecciones\n\nEl presidente del gobierno y los ministros dijeron en el parlamento que las elecciones serán en otoño y que la policía y el tribunal están preparados.\n',
  ];
  for (const text of texts) assert.deepEqual(extractTopics(read(text)), [], text);
});

test('long words of any letters take time in proportion to their number', () => {
  const text = `${'ä'.repeat(59)} `.repeat(20_000);
  const document: NewsDocument = {
    ...read('x'),
    text,
    lines: [{ span: [0, text.length], inner: [0, text.length], afterBlank: true }],
  };
  const start = process.cpuUsage();
  findTopics(document, german);
  assert.ok(process.cpuUsage(start).user < 3_000_000);
});

test('the language of a text decides which phrases are looked for; keywords only where words can be told by their capitals', () => {
  for (const [tag] of LEXICONS) {
    const text = textsOf(tag)[0]?.text ?? '';
    const labels = extractTopics(read(text)).map(({ value }) => value);
    assert.equal(labels[0], 'medtop:11000000', text);
    assert.deepEqual(extractKeywords(read(`${text}\n${text}`)), []);
  }
});
