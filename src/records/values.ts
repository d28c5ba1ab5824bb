import type { ExtractedValues, Extraction, FieldValue, Found, RecordSpeaker } from '../model.ts';
import { tableValues } from './apply-table.ts';
import { writeParagraphs } from './body.ts';
import { findNamed } from './credited.ts';

/**
 * What an extraction says, as it would stand in a record: front matter values and Markdown paragraphs.
 *
 * `text` is the decoded original, from which the dateline is quoted as printed. Only named persons who say something
 * become `speakers`, and whom a table of metadata names; a date of capture is given when the text shows exactly one.
 */
export function recordValues(extraction: Extraction, text: string): ExtractedValues {
  const fields: { [key: string]: FieldValue } = {};
  const set = (key: string, value: FieldValue | null | undefined) => {
    if (value !== null && value !== undefined && value.length > 0) fields[key] = value;
  };
  set('headline', extraction.headline?.value);
  set('standfirst', extraction.standfirst?.value);
  set('date', extraction.date?.value);
  set('captured', onlyDate(extraction, 'captured'));
  set('updated', onlyDate(extraction, 'updated'));
  set('source', extraction.source?.value);
  set('originalSource', extraction.originalSource?.value);
  set('agency', extraction.agency?.value);
  set('byline', extraction.byline?.value);
  set('url', extraction.url?.value);
  set('dateline', extraction.dateline && asPrinted(extraction.dateline, text, extraction.agency?.value ?? null));
  set('place', extraction.dateline?.value.place);
  set('language', extraction.language);
  set('speakers', speakersOf(extraction));
  set(
    'topics',
    extraction.topics.map((topic) => topic.id),
  );
  set(
    'keywords',
    extraction.keywords.map((keyword) => keyword.value),
  );
  const paragraphs = extraction.bodyText === '' ? [] : extraction.bodyText.split('\n\n');
  return { fields, body: writeParagraphs(paragraphs, extraction.subheadings) };
}

function onlyDate(extraction: Extraction, role: 'captured' | 'updated'): string | null {
  const [entered] = tableValues(extraction, role);
  if (entered !== undefined) return entered;
  const found = extraction.candidates.filter((candidate) => candidate.field === 'date' && candidate.role === role);
  const values = new Set(found.map((candidate) => candidate.value));
  const [value] = values;
  return values.size === 1 && typeof value === 'string' ? value : null;
}

/** The dateline's words, without the agency (a field of its own) and the dash or colon that ends them. */
function asPrinted(dateline: Found<unknown>, text: string, agency: string | null): string {
  const words = dateline.evidence
    .map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .join(', ')
    .replace(/[\s,:–—-]+$/, '');
  if (agency === null || words.length <= agency.length) return words;
  for (const tail of [agency, `(${agency})`]) {
    if (words.endsWith(tail)) return words.slice(0, -tail.length).replace(/[\s,:–—-]+$/, '');
  }
  return words;
}

function speakersOf(extraction: Extraction): RecordSpeaker[] {
  const speaking = new Set(extraction.statements.map((statement) => statement.speaker));
  for (const name of tableValues(extraction, 'speakers')) {
    const entered = findNamed(name, extraction.speakers);
    if (entered) speaking.add(entered.id);
  }
  return extraction.speakers
    .filter((speaker) => speaker.kind === 'person' && speaker.named && speaking.has(speaker.id))
    .map(({ id, name, role }) => (role ? { id, name, role } : { id, name }));
}
