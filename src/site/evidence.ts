import type {
  ArticleRecord,
  Certainty,
  ExtractionFile,
  Found,
  PublicEvidence,
  ReportedCandidate,
  Span,
} from '../model.ts';
import { TABLE_RULE } from '../records/apply-table.ts';
import { findNamed } from '../records/credited.ts';

/** Front matter keys that hold one text, in the order in which a reader wants them. */
const TEXT_KEYS = [
  'headline',
  'standfirst',
  'date',
  'captured',
  'updated',
  'source',
  'originalSource',
  'agency',
  'byline',
  'dateline',
  'place',
  'url',
  'language',
] as const satisfies readonly (keyof ArticleRecord)[];

type TextKey = (typeof TEXT_KEYS)[number];

interface Support {
  evidence: Span[];
  certainty: Certainty;
  rule: string | null;
  selector?: string;
}

const BY_HAND: Support = { evidence: [], certainty: 'hand', rule: null };

/**
 * Says for each value of a record where it comes from. A value that differs from the last extraction was entered by a
 * person: certainty `hand`, no spans. A field that a person has `checked` is `hand` too and keeps its words.
 */
export function evidenceOf(record: ArticleRecord, file: ExtractionFile | null): PublicEvidence[] {
  const texts = TEXT_KEYS.flatMap((key): PublicEvidence[] => {
    const value = record[key];
    if (value === undefined) return [];
    const support = value === file?.values.fields[key] ? supportOf(key, value, file) : BY_HAND;
    return [toPublic(key, value, record.checked.includes(key) ? { ...support, certainty: 'hand' } : support)];
  });
  return [
    ...texts,
    ...speakersOf(record, file),
    ...termsOf('topics', record, file),
    ...termsOf('keywords', record, file),
  ];
}

/** The conflicts that extraction found and no person has settled, by a value of his own or by checking the field. */
export function conflictsOf(
  file: ExtractionFile | null,
  evidence: readonly Pick<PublicEvidence, 'field' | 'certainty'>[],
  checked: readonly string[],
): { field: string; message: string }[] {
  const byHand = new Set(evidence.filter(({ certainty }) => certainty === 'hand').map(({ field }) => field));
  return (file?.extraction.conflicts ?? [])
    .filter(({ field }) => !byHand.has(field) && !checked.includes(field))
    .map(({ field, message }) => ({ field, message }));
}

function toPublic(field: string, value: string, support: Support): PublicEvidence {
  const { certainty, rule, evidence, selector } = support;
  return { field, value, certainty, rule, spans: evidence, ...(selector === undefined ? {} : { selector }) };
}

function supportOf(key: TextKey, value: string, { extraction }: ExtractionFile): Support {
  const entered = extraction.candidates.find(
    (one) => one.rule === TABLE_RULE && one.field === key && one.value === value,
  );
  if (entered) return entered;
  // All of the text is what shows its language: there are no words to point at.
  if (key === 'language') return { evidence: [], certainty: 'inferred', rule: 'language-of-the-text' };
  const found: Found<unknown> | null = isFoundKey(key) ? extraction[key] : null;
  if (found) return found;
  const candidate = extraction.candidates.find((one) => isFor(key, value, one));
  if (candidate) return candidate;
  if (key === 'place' && extraction.dateline) return extraction.dateline;
  return { evidence: [], certainty: 'inferred', rule: null };
}

function isFoundKey(key: TextKey): key is Exclude<TextKey, 'captured' | 'updated' | 'place' | 'language'> {
  return key !== 'captured' && key !== 'updated' && key !== 'place' && key !== 'language';
}

function isFor(key: TextKey, value: string, candidate: ReportedCandidate): boolean {
  if (key === 'captured' || key === 'updated') return candidate.role === key && candidate.value === value;
  return candidate.field === key && candidate.value === value;
}

function speakersOf(record: ArticleRecord, file: ExtractionFile | null): PublicEvidence[] {
  const extracted = file?.values.fields.speakers ?? [];
  return record.speakers.map((speaker) => {
    const same = Array.isArray(extracted)
      ? extracted.some((one) => typeof one !== 'string' && one.id === speaker.id && one.name === speaker.name)
      : false;
    const found = same ? file?.extraction.speakers.find((one) => one.id === speaker.id) : undefined;
    const entered = file?.extraction.candidates.find(
      (one) => one.rule === TABLE_RULE && one.field === 'speakers' && findNamed(String(one.value), [speaker]) !== null,
    );
    if (entered && found) return toPublic('speakers', speaker.name, { ...entered, evidence: found.mentions });
    const support: Support = found ? { evidence: found.mentions, certainty: 'stated', rule: null } : BY_HAND;
    return toPublic('speakers', speaker.name, support);
  });
}

function termsOf(key: 'topics' | 'keywords', record: ArticleRecord, file: ExtractionFile | null): PublicEvidence[] {
  const extracted = file?.values.fields[key] ?? [];
  return [...new Set(record[key])].map((term) => {
    const same = Array.isArray(extracted) && extracted.some((one) => one === term);
    const found = same ? findTerm(key, term, file) : undefined;
    const entered = file?.extraction.candidates.find(
      (one) => one.rule === TABLE_RULE && one.field === key && one.value === term,
    );
    return toPublic(key, term, entered ?? (found ? { evidence: found, certainty: 'inferred', rule: null } : BY_HAND));
  });
}

function findTerm(key: 'topics' | 'keywords', term: string, file: ExtractionFile | null): Span[] | undefined {
  return key === 'topics'
    ? file?.extraction.topics.find((topic) => topic.id === term)?.evidence
    : file?.extraction.keywords.find((keyword) => keyword.value === term)?.evidence;
}
