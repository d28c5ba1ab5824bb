import type { ArticleRecord, Extraction, ExtractionFile, PublicStatement, RecordSpeaker, Statement } from '../model.ts';

/** Gives the slug of a speaker's page by `RecordSpeaker.id`; `null` for someone who has no page. */
export type SpeakerSlug = (id: string) => string | null;

/**
 * The statements of a record with their speakers, in the order of the text. Corrections in the record win over the
 * extraction, and a speaker's name and role in the record over those found. `text` is the decoded original.
 */
export function statementsOf(
  record: ArticleRecord,
  file: ExtractionFile,
  text: string,
  slug: SpeakerSlug,
): PublicStatement[] {
  return file.extraction.statements.flatMap((statement) => {
    const spans = statement.content.filter(([start, end]) => start >= 0 && start < end && end <= text.length);
    if (spans.length === 0) return [];
    const content = spans.map(([start, end]) => text.slice(start, end).trim());
    return [
      { id: statement.id, kind: statement.kind, speaker: speakerOf(statement, record, file, slug), content, spans },
    ];
  });
}

function speakerOf(
  statement: Statement,
  record: ArticleRecord,
  file: ExtractionFile,
  slug: SpeakerSlug,
): PublicStatement['speaker'] {
  const corrected = record.statements.get(statement.id)?.speaker;
  if (corrected !== undefined) return correctedSpeaker(corrected, record, file.extraction, slug);
  if (statement.speaker === null) return null;
  const known = record.speakers.find((speaker) => speaker.id === statement.speaker);
  if (known) return withPage(known, slug);
  const found = file.extraction.speakers.find((speaker) => speaker.id === statement.speaker);
  // Someone whom a person took out of the record's speakers has said nothing, as far as this archive knows.
  if (!found || wasExtracted(found.id, file)) return null;
  return { name: found.name, slug: null, role: found.role };
}

/** A correction names a speaker by id or by name, or says `unknown`. */
function correctedSpeaker(
  corrected: string,
  record: ArticleRecord,
  extraction: Extraction,
  slug: SpeakerSlug,
): PublicStatement['speaker'] {
  if (corrected === '' || corrected === 'unknown') return null;
  const known = record.speakers.find((speaker) => speaker.id === corrected || speaker.name === corrected);
  if (known) return withPage(known, slug);
  const found = extraction.speakers.find((speaker) => speaker.id === corrected);
  return { name: found?.name ?? corrected, slug: null, role: found?.role ?? null };
}

function withPage(speaker: RecordSpeaker, slug: SpeakerSlug): PublicStatement['speaker'] {
  return { name: speaker.name, slug: slug(speaker.id), role: speaker.role ?? null };
}

function wasExtracted(id: string, file: ExtractionFile): boolean {
  const extracted = file.values.fields.speakers;
  return Array.isArray(extracted) && extracted.some((one) => typeof one !== 'string' && one.id === id);
}
