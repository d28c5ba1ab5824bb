import { diff3Merge } from 'node-diff3';

/** A piece of a record's body and the blank lines behind it; joined, the pieces are the body, byte for byte. */
interface Piece {
  text: string;
  gap: string;
}

/**
 * Escapes one paragraph so that Markdown (CommonMark and GFM) renders exactly its text: "1987. The year" becomes no
 * list, `<script>` no element, `*` no emphasis. The paragraph has no line break and no white space at its ends.
 */
export function escapeMarkdown(paragraph: string): string {
  return paragraph
    .replace(/[\\`*_[<~]/g, '\\$&')
    .replace(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Writes a body as Markdown paragraphs; those whose index is in `subheadings` become `##` headings. */
export function writeParagraphs(paragraphs: readonly string[], subheadings: readonly number[]): string[] {
  const isHeading = new Set(subheadings);
  return paragraphs.map((text, i) =>
    // At the end of a heading a run of # would be taken for its closing.
    isHeading.has(i) ? `## ${escapeMarkdown(text).replace(/(?<!\\)#/g, '\\#')}` : escapeMarkdown(text),
  );
}

/** Takes a body apart at its blank lines; `lead` is white space before the first paragraph. */
function takeApart(body: string): { lead: string; pieces: Piece[] } {
  const lead = /^(?:[ \t]*\r?\n)*/.exec(body)?.[0] ?? '';
  const pieces: Piece[] = [];
  let at = lead.length;
  const blank = /\r?\n(?:[ \t]*(?:\r?\n|$))+/g;
  while (at < body.length) {
    blank.lastIndex = at;
    const gap = blank.exec(body);
    const end = gap ? gap.index : body.length;
    pieces.push({ text: body.slice(at, end), gap: gap?.[0] ?? '' });
    at = gap ? gap.index + gap[0].length : body.length;
  }
  return { lead, pieces };
}

const withoutReturns = (text: string): string => text.replace(/\r\n/g, '\n');

/** The Markdown paragraphs of a record's body; CR LF inside one is given as LF. */
export function readParagraphs(body: string): string[] {
  return takeApart(body).pieces.map((piece) => withoutReturns(piece.text));
}

/**
 * Gives a body these paragraphs. Paragraphs that are already there keep their bytes and the blank lines around them; a
 * body that already has exactly these comes back unchanged.
 */
export function replaceParagraphs(body: string, paragraphs: readonly string[], eol: string): string {
  const { lead, pieces } = takeApart(body);
  const old = pieces.map((piece) => withoutReturns(piece.text));
  if (old.length === paragraphs.length && old.every((text, i) => text === paragraphs[i])) return body;
  const waiting = new Map<string, Piece[]>();
  for (const [i, piece] of pieces.entries()) {
    const text = old[i] ?? '';
    waiting.set(text, [...(waiting.get(text) ?? []), piece]);
  }
  const isBlank = (gap: string) => (gap.match(/\n/g) ?? []).length > 1;
  const written = paragraphs.map((text, i) => {
    const piece = waiting.get(text)?.shift() ?? { text: text.replaceAll('\n', eol), gap: '' };
    if (i === paragraphs.length - 1) return piece.text + (piece.gap && !isBlank(piece.gap) ? piece.gap : eol);
    return piece.text + (isBlank(piece.gap) ? piece.gap : eol + eol);
  });
  return lead + written.join('');
}

/** What a person wrote into a body and took out of it. */
export interface BodyEdits {
  written: string[];
  removed: string[];
}

/** A merged body and what of it is a person's. */
export interface MergedBody {
  paragraphs: string[];
  hand: BodyEdits;
  /** Places where the extraction changed under a person's edit; the person's text was taken. */
  conflicts: number;
}

const MARK = '\u0000hand';

/**
 * Merges a body three ways, by paragraph (diff3); a person's text wins.
 *
 * `hand` remembers the edits that earlier merges saw. Without it an edit that the extraction happens to arrive at, and
 * later leaves again, would be taken for the extraction's own and lost.
 */
export function mergeBody(
  record: readonly string[],
  base: readonly string[],
  next: readonly string[],
  hand: BodyEdits,
): MergedBody {
  const inRecord = new Set(record);
  const stillWritten = new Set(hand.written.filter((text) => inRecord.has(text)));
  const edits = bodyEdits(record, base, hand);
  const isUntouched = edits.written.length + edits.removed.length === 0 && isEqual(record, base);
  if (isUntouched) return { paragraphs: [...next], hand: edits, conflicts: 0 };
  if (isEqual(base, next)) return { paragraphs: [...record], hand: edits, conflicts: 0 };
  // A paragraph by hand is never equal to what the extraction says, even where the words agree.
  const marked = (text: string) => (stillWritten.has(text) ? MARK + text : text);
  const regions = diff3Merge([...record], base.map(marked), next.map(marked), { excludeFalseConflicts: true });
  let conflicts = 0;
  const paragraphs = regions.flatMap((region) => {
    if (region.ok) return region.ok;
    const { a = [], o = [], b = [] } = region.conflict ?? {};
    const settled = settleConflict(a, o, b);
    if (settled) return settled;
    conflicts++;
    // A paragraph that the extraction merely moved here is no rival of the person's text.
    return [...a, ...b.filter((text) => inRecord.has(unmarked(text)) && !a.includes(unmarked(text)))];
  });
  // What a person took out comes back nowhere, also where the extraction now has it at another place.
  const isBack = (text: string) => !inRecord.has(text) && edits.removed.includes(text);
  const kept = paragraphs.map(unmarked).filter((text) => !isBack(text));
  const merged = withoutRepeats(kept, record, next);
  // Where the person's text stands for the extraction's, that is from now on the person's doing.
  return { paragraphs: merged, hand: bodyEdits(merged, next, edits), conflicts };
}

/** Compares a body with what is extracted: what of the difference is, or still is, a person's doing. */
export function bodyEdits(record: readonly string[], extracted: readonly string[], remembered: BodyEdits): BodyEdits {
  const inRecord = new Set(record);
  const inExtracted = new Set(extracted);
  const wasWritten = new Set(remembered.written);
  const removed = [...remembered.removed, ...extracted].filter((text) => !inRecord.has(text));
  return {
    written: [...inRecord].filter((text) => wasWritten.has(text) || !inExtracted.has(text)),
    removed: [...new Set(removed)].sort(),
  };
}

function unmarked(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}

/** What diff3 takes for a conflict because changes touch, and is none; `null` where both sides changed one paragraph. */
function settleConflict(mine: readonly string[], old: readonly string[], next: readonly string[]): string[] | null {
  if (old.length === 0) return [...mine, ...next.filter((text) => !mine.includes(unmarked(text)))];
  const added = insertions(mine, old);
  if (added) return [...added.before, ...next, ...added.behind];
  const extracted = insertions(next, old);
  if (extracted) return [...extracted.before, ...mine, ...extracted.behind];
  if (mine.length !== old.length || next.length !== old.length) return null;
  const settled = mine.map((text, i) => (text === old[i] ? next[i] : next[i] === old[i] ? text : undefined));
  return settled.every((text) => text !== undefined) ? settled : null;
}

/** Drops a paragraph that a move and a conflict brought in twice: no text stands more often than on either side. */
function withoutRepeats(paragraphs: readonly string[], mine: readonly string[], next: readonly string[]): string[] {
  const left = countTexts(mine);
  for (const [text, count] of countTexts(next)) left.set(text, Math.max(count, left.get(text) ?? 0));
  return paragraphs.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0;
  });
}

function countTexts(paragraphs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of paragraphs) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** What one side put before and behind `old` when that is all it did; `null` when it changed or cut something. */
function insertions(mine: readonly string[], old: readonly string[]): { before: string[]; behind: string[] } | null {
  const before: string[] = [];
  const behind: string[] = [];
  let at = 0;
  for (const text of mine) {
    if (text === old[at]) at++;
    else (at === 0 ? before : behind).push(text);
  }
  return at === old.length ? { before, behind } : null;
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
