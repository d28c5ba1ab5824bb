import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { PublicEvidence, PublicRecord, PublicStatement, Span } from '../../src/model.ts';
import { renderOriginal } from '../../src/site/original-view.ts';

type Shown = Pick<PublicRecord, 'original' | 'evidence' | 'statements'>;

function show(
  text: string,
  evidence: PublicEvidence[] = [],
  statements: PublicStatement[] = [],
  removed: Span[] = [],
): Shown {
  return {
    original: {
      text,
      length: text.length,
      file: 'originals/a.txt',
      removed: removed.map((span) => ({ span, rule: 'share-line' })),
    },
    evidence,
    statements,
  };
}

function evidence(field: string, ...spans: Span[]): PublicEvidence {
  return { field, value: 'v', certainty: 'stated', rule: null, spans };
}

function statement(id: string, ...spans: Span[]): PublicStatement {
  return { id, kind: 'direct', speaker: null, isSpeakerHidden: false, content: [], spans };
}

/** The text that a browser shows: tags out, entities back. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

test('the words of a value carry its anchor', () => {
  const html = renderOriginal(show('IRNA, 17 April', [evidence('source', [0, 4]), evidence('date', [6, 14])]));
  assert.equal(
    html,
    '<mark class="major" id="e-source" title="source: v">IRNA</mark>, <mark class="major" id="e-date" title="date: v">17 April</mark>',
  );
});

test('a mark that crosses the end of another goes on behind it, with its anchor once', () => {
  const html = renderOriginal(show('abcdef', [], [statement('q-1', [0, 4]), statement('q-2', [2, 6])]));
  assert.equal(textOf(html), 'abcdef');
  assert.equal(html.match(/id="o-q-2"/g)?.length, 1);
  assert.match(html, /id="o-q-1"[^>]*>ab<span[^>]*id="o-q-2"[^>]*>cd<\/span><\/span><span[^>]*>ef<\/span>$/);
});

test('removed text stays, with its rule', () => {
  const html = renderOriginal(show('Text\nShare', [], [], [[5, 10]]));
  assert.equal(html, 'Text\n<del class="removed" title="Not part of the article: share-line">Share</del>');
});

test('any text with any marks is shown to the character, in well-formed markup', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', "'", '\n', '\u0000', 'é', '</mark>'),
    maxLength: 40,
  });
  const spans = fc.array(fc.tuple(fc.integer({ min: -2, max: 60 }), fc.integer({ min: -2, max: 60 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(text, spans, spans, spans, (words, first, second, third) => {
      const article = show(words, [evidence('date', ...first)], [statement('q-1', ...second)], third);
      const html = renderOriginal(article);
      assert.equal(textOf(html), words);
      const open: string[] = [];
      for (const [, close, tag = ''] of html.matchAll(/<(\/?)(mark|span|del)\b[^>]*>/g)) {
        if (close === '') open.push(tag);
        else assert.equal(open.pop(), tag);
      }
      assert.deepEqual(open, []);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
    }),
  );
});

test('a text of ten million characters in one line takes seconds at most', { timeout: 10_000 }, () => {
  const words = '<script>x '.repeat(1_000_000);
  const spans = Array.from({ length: 10_000 }, (_, i): Span => [i * 900, i * 900 + 1_500]);
  assert.ok(renderOriginal(show(words, [evidence('keywords', ...spans)])).length > words.length);
});
