import { findUnreadDates } from './extract/metadata-dates.ts';
import { paragraphOf } from './extract/words.ts';
import { numericOrderOf } from './learn/lookups.ts';
import type {
  BodyCandidate,
  Candidate,
  DatelineCandidate,
  Extraction,
  NewsDocument,
  ReportedCandidate,
} from './model.ts';
import { resolveDate } from './resolve/date.ts';
import { resolveSource } from './resolve/source.ts';
import { tile } from './resolve/spans.ts';
import { resolveSpeakers } from './resolve/speakers.ts';
import { chooseText } from './resolve/text.ts';
import { resolveTopics } from './resolve/topics.ts';

/**
 * Settles many candidates into one value a field, in this order: removed text, body; headline and the other fields of one
 * line; publisher, agency and original source together; the date; speakers with their statements; topics and keywords.
 * Losers stay in `candidates`, disagreements in `conflicts`. Same document and candidates, same extraction.
 */
export function resolve(document: NewsDocument, candidates: Candidate[]): Extraction {
  const { text } = document;
  const { kept, removed } = tile(text.length, candidates);
  const body = candidates.filter((candidate): candidate is BodyCandidate => candidate.field === 'body');
  // Most candidates are of the body: what has a value of its own is looked through again and again.
  const fields = candidates.filter((candidate) => !ELSEWHERE.has(candidate.field));
  const language = chooseText(fields, 'language');
  const headline = chooseText(fields, 'headline');
  const standfirst = chooseText(fields, 'standfirst');
  const byline = chooseText(fields, 'byline');
  const url = chooseText(fields, 'url');
  const { source, agency, originalSource } = resolveSource(fields);
  const dateline = fields.find((candidate): candidate is DatelineCandidate => candidate.field === 'dateline');
  const {
    date,
    accepted: dates,
    conflicts: dateConflicts,
  } = resolveDate(document, fields, numericOrderOf(document.learned, source.found?.value ?? null));
  const texts = [language, headline, standfirst, byline, url, source, agency, originalSource];
  const accepted = new Set<Candidate>([
    ...texts.flatMap((chosen) => chosen.accepted),
    ...dates,
    ...body,
    ...(dateline ? [dateline] : []),
  ]);
  return {
    path: document.path,
    sha256: document.sha256,
    format: document.format,
    language: language.found?.value ?? null,
    headline: headline.found,
    standfirst: standfirst.found,
    date: withSelector(date, dates),
    source: source.found,
    originalSource: originalSource.found,
    agency: agency.found,
    byline: byline.found,
    url: url.found,
    dateline: dateline
      ? { value: dateline.value, evidence: dateline.evidence, certainty: dateline.certainty, rule: dateline.rule }
      : null,
    citedOutlets: candidates
      .filter((candidate) => candidate.field === 'citedOutlet')
      .map((candidate) => ({ name: candidate.value, evidence: candidate.evidence })),
    ...resolveSpeakers(document, candidates),
    ...resolveTopics(document, candidates),
    bodyText: body.flatMap((part) => part.evidence.map((span) => paragraphOf(text, span))).join('\n\n'),
    body: body.flatMap((part) => part.evidence),
    subheadings: body.flatMap((part, i) => (part.value === 'subheading' ? [i] : [])),
    kept,
    removed,
    candidates: reportCandidates(fields, accepted),
    conflicts: [...texts.flatMap((chosen) => chosen.conflicts), ...dateConflicts],
    diagnostics: [...document.diagnostics, ...findUnreadDates(document)],
  };
}

/** A date with its place in the markup, where it was taken from there, and each piece of evidence once. */
function withSelector(date: Extraction['date'], accepted: readonly Candidate[]): Extraction['date'] {
  if (!date) return null;
  const selector = accepted.find((candidate) => candidate.rule === date.rule)?.selector;
  const evidence = [...new Map(date.evidence.map((span) => [span.join(), span])).values()];
  return { ...date, evidence, ...(selector === undefined ? {} : { selector }) };
}

/** Fields whose candidates are reported in full elsewhere in the extraction. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'removed',
  'body',
  'mention',
  'statement',
  'otherQuote',
  'topic',
  'keyword',
  'citedOutlet',
]);

/** Returns the candidates of the record's fields as they are reported, in the order of the document. */
function reportCandidates(candidates: readonly Candidate[], accepted: ReadonlySet<Candidate>): ReportedCandidate[] {
  return candidates
    .map((candidate) => ({
      field: candidate.field,
      value: 'value' in candidate ? candidate.value : null,
      evidence: candidate.evidence,
      certainty: candidate.certainty,
      rule: candidate.rule,
      role: candidate.field === 'date' ? candidate.role : null,
      accepted: accepted.has(candidate),
      ...(candidate.selector === undefined ? {} : { selector: candidate.selector }),
    }))
    .toSorted((a, b) => (a.evidence[0]?.[0] ?? 0) - (b.evidence[0]?.[0] ?? 0));
}
