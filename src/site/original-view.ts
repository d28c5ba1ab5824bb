import type { PublicEvidence, PublicRecord, PublicStatement, Span } from '../model.ts';
import { type Interface, interfaceOf } from '../strings/index.ts';
import { escapeHtml, type Html } from './html.ts';

/** Above this length (code units) the original view is a page of its own: an article page stays light. */
export const LONG_ORIGINAL = 15_000;

/** Address of the page that holds the original view of an article: its own, or one beside it for a long original. */
export function originalPage({ address, original }: Pick<PublicRecord, 'address' | 'original'>): string {
  return (original?.length ?? 0) > LONG_ORIGINAL ? `${address}original/` : address;
}

/** A stretch of the original that is shown marked. */
interface Mark {
  start: number;
  end: number;
  id: string | null;
  tag: 'mark' | 'del' | 'span';
  kind: string;
  title: string;
}

/** Anchors of the evidence in the original view: for each value, in order, one id a span. */
export type EvidenceAnchors = Map<PublicEvidence, string[]>;

/**
 * Names the anchor of each span of evidence: `e-date` for the first words that support the date, `e-date-2` for the
 * next; for fields of many values the value's number comes first, `e-speakers-1`, `e-speakers-1-2`.
 */
export function anchorEvidence(evidence: readonly PublicEvidence[]): EvidenceAnchors {
  const anchors: EvidenceAnchors = new Map();
  const numbers = new Map<string, number>();
  for (const one of evidence) {
    const number = (numbers.get(one.field) ?? 0) + 1;
    numbers.set(one.field, number);
    const base = isMany(one.field) ? `e-${one.field}-${number}` : `e-${one.field}`;
    anchors.set(
      one,
      one.spans.map((_, i) => (i === 0 ? base : `${base}-${i + 1}`)),
    );
  }
  return anchors;
}

function isMany(field: string): boolean {
  return ['speakers', 'topics', 'keywords'].includes(field);
}

/** The anchor of a statement's words in the original view, for the piece with that number from 0. */
export function statementAnchor(id: string, piece: number): string {
  return piece === 0 ? `o-${id}` : `o-${id}-${piece + 1}`;
}

/**
 * Renders an original's text, whole and exactly, with the evidence of each value marked (`<mark id="e-…">`), statements
 * marked (`<span id="o-q-…">`), and what was removed shown as such with its rule. Marks may lie in each other; one that
 * crosses another's end goes on behind it. Takes time in proportion to the text and its marks.
 *
 * @param describe what the mark of a value says of it, where a reader asks
 * @param words the language of what the other marks say
 */
export function renderOriginal(
  article: Pick<PublicRecord, 'original' | 'evidence' | 'statements'>,
  describe: (evidence: PublicEvidence) => string = ({ field, value }) => `${field}: ${value}`,
  words: Interface = interfaceOf('en'),
): Html {
  const text = article.original?.text ?? '';
  const marks = [
    ...removedMarks(article, words),
    ...statementMarks(article, words),
    ...evidenceMarks(article, describe),
  ]
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const html: string[] = [];
  const open: Mark[] = [];
  let at = 0;
  const writeTo = (place: number): void => {
    html.push(escapeHtml(text.slice(at, place)));
    at = place;
  };
  /** Closes what ends at or before a place; a mark inside that goes on is closed with it and opened again. */
  const closeUpTo = (place: number): void => {
    while (open.length > 0) {
      const end = Math.min(...open.map((mark) => mark.end));
      if (end > place) return;
      writeTo(end);
      const first = open.findIndex((mark) => mark.end === end);
      const inner = open.splice(first);
      html.push(...inner.map((mark) => `</${mark.tag}>`).reverse());
      for (const mark of inner.filter((one) => one.end > end)) {
        open.push(mark);
        html.push(startTag({ ...mark, id: null }));
      }
    }
  };
  for (const mark of marks) {
    closeUpTo(mark.start);
    writeTo(mark.start);
    open.push(mark);
    html.push(startTag(mark));
  }
  closeUpTo(text.length);
  writeTo(text.length);
  return html.join('') as Html;
}

function startTag({ tag, id, kind, title }: Mark): string {
  return `<${tag} class="${kind}"${id === null ? '' : ` id="${escapeHtml(id)}"`} title="${escapeHtml(title)}">`;
}

function toMark([start, end]: Span, rest: Omit<Mark, 'start' | 'end'>): Mark {
  return { start, end, ...rest };
}

function removedMarks({ original }: Pick<PublicRecord, 'original'>, words: Interface): Mark[] {
  return (original?.removed ?? []).map(({ span, rule }) =>
    toMark(span, { id: null, tag: 'del', kind: 'removed', title: nameRemoved(words, rule) }),
  );
}

/** A title is in one language: a rule without a name in it is not named. */
function nameRemoved({ say, strings: { evidence }, language }: Interface, rule: string): string {
  const name = evidence.rules[rule] ?? (language.startsWith('en') ? rule : null);
  return name === null ? evidence.removed : say(evidence.removedBy, { rule: name });
}

function statementMarks({ statements }: Pick<PublicRecord, 'statements'>, words: Interface): Mark[] {
  return statements.flatMap(({ id, spans, ...who }) =>
    spans.map((span, piece) =>
      toMark(span, {
        id: statementAnchor(id, piece),
        tag: 'span',
        kind: 'said',
        title: words.say(words.strings.evidence.said, { name: nameSpeaker(who, words) }),
      }),
    ),
  );
}

function nameSpeaker(
  { speaker, isSpeakerHidden }: Pick<PublicStatement, 'speaker' | 'isSpeakerHidden'>,
  { strings: { evidence } }: Interface,
): string {
  return speaker?.name ?? (isSpeakerHidden ? evidence.hidden : evidence.unknown);
}

function evidenceMarks(
  { evidence }: Pick<PublicRecord, 'evidence'>,
  describe: (evidence: PublicEvidence) => string,
): Mark[] {
  const anchors = anchorEvidence(evidence);
  return evidence.flatMap((one) => {
    const [title, kind] = [describe(one), isMany(one.field) ? 'minor' : 'major'];
    return one.spans.map((span, i) => toMark(span, { id: anchors.get(one)?.[i] ?? null, tag: 'mark', kind, title }));
  });
}
