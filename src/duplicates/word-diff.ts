import { diffIndices } from 'node-diff3';

/** A run of words of one text or of both. */
export interface Change {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Paragraphs, sentences with what closes them, words with the space behind them; each tiles its text. */
const LEVELS = [
  /[^\n]*\n+|[^\n]+$/gu,
  /[^.!?…。！？؟\n]*[.!?…。！？؟\n]+["”’»)\]]*\s*|[^.!?…。！？؟\n]+$/gu,
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}])[\p{L}\p{M}\p{N}])+(?:['’-][\p{L}\p{M}\p{N}]+)*\s*|[^\p{L}\p{M}\p{N}]\s*/gu,
];

/** Pieces times pieces that are compared one by one; what is larger and differs counts as other words altogether. */
const MOST_PAIRS = 4_000_000;

/**
 * Compares two texts word for word: what both have, what only the first has (`removed`) and only the second (`added`), in
 * order. `same` and `removed` together are the first text, `same` and `added` the second, but for white space and the form
 * of quotation marks and apostrophes, which outlets set each in their own way.
 *
 * Paragraphs are compared first, in what differs sentences, and in what then differs words: an article is compared in time
 * in proportion to its length where the versions are alike.
 */
export function compareTexts(before: string, after: string): Change[] {
  return join(compareAt(0, before, after));
}

function compareAt(level: number, before: string, after: string): Change[] {
  const pattern = LEVELS[level];
  if (pattern === undefined) return [...only('removed', before), ...only('added', after)];
  const [old, now] = [before.match(pattern) ?? [], after.match(pattern) ?? []];
  const head = countAlike(old, now);
  const tail = countAlike(old.slice(head).reverse(), now.slice(head).reverse());
  const [oldMiddle, nowMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  return [
    ...same(old.slice(0, head), now.slice(0, head)),
    ...compareMiddle(level, oldMiddle, nowMiddle),
    ...same(old.slice(old.length - tail), now.slice(now.length - tail)),
  ];
}

function compareMiddle(level: number, old: readonly string[], now: readonly string[]): Change[] {
  const pairs = old.length * now.length;
  if (pairs === 0 || pairs > MOST_PAIRS) return [...only('removed', old.join('')), ...only('added', now.join(''))];
  const changes: Change[] = [];
  let at = 0;
  let there = 0;
  for (const { buffer1, buffer2 } of diffIndices(old.map(bare), now.map(bare))) {
    const [from, length] = buffer1;
    changes.push(...same(old.slice(at, from), now.slice(there, buffer2[0])));
    const [removed, added] = [old.slice(from, from + length), now.slice(buffer2[0], buffer2[0] + buffer2[1])];
    changes.push(...compareAt(level + 1, removed.join(''), added.join('')));
    at = from + length;
    there = buffer2[0] + buffer2[1];
  }
  changes.push(...same(old.slice(at), now.slice(there)));
  return changes;
}

/** Pieces that are alike; where only the second text goes on after the last, it has the space between. */
function same(old: readonly string[], now: readonly string[]): Change[] {
  const [last = '', other = ''] = [old.at(-1), now.at(-1)];
  return only('same', [...old.slice(0, -1), other.length > last.length ? other : last].join(''));
}

/** How many pieces two lists have alike from their beginnings on. */
function countAlike(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < one.length && count < other.length && bare(one[count] ?? '') === bare(other[count] ?? '')) count++;
  return count;
}

/** A piece without what does not count: white space, and the form of quotation marks and apostrophes. */
function bare(piece: string): string {
  return piece.trim().replace(/\s+/g, ' ').replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"').normalize('NFC');
}

function only(kind: Change['kind'], text: string): Change[] {
  return text === '' ? [] : [{ kind, text }];
}

/** Puts neighbours of one kind together, what is taken out before what comes in. */
function join(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    joined.push(...only('removed', removed), ...only('added', added));
    removed = '';
    added = '';
  };
  for (const { kind, text } of changes) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'same') last.text += text;
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}
