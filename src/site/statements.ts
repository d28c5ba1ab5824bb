import type { ArticleRecord, Extraction, ExtractionFile, PublicStatement, Statement } from '../model.ts';
import { findNamed } from '../records/credited.ts';
import { statementNamer } from '../resolve/statement-ids.ts';

/** A speaker as a page may name one; `hidden` for one whom it must not name. */
export type ShownSpeaker = { name: string; worded: string | null; slug: string | null } | 'hidden';

/** Decides how a speaker is shown; `id` is null for a name that a person entered. */
export type ShowSpeaker = (speaker: { id: string | null; name: string }) => ShownSpeaker;

type Said = Pick<PublicStatement, 'speaker' | 'isSpeakerHidden'>;

const UNKNOWN: Said = { speaker: null, isSpeakerHidden: false };

/**
 * The statements of a record with their speakers, in the order of the text. Corrections in the record win over the
 * extraction, and a speaker's name and role in the record over those found. `text` is the decoded original.
 */
export function statementsOf(
  record: ArticleRecord,
  file: ExtractionFile,
  text: string,
  show: ShowSpeaker,
): PublicStatement[] {
  return file.extraction.statements.flatMap((statement) => {
    const spans = statement.content.filter(([start, end]) => start >= 0 && start < end && end <= text.length);
    if (spans.length === 0) return [];
    const content = spans.map(([start, end]) => text.slice(start, end).trim());
    return [{ id: statement.id, kind: statement.kind, ...speakerOf(statement, record, file, show), content, spans }];
  });
}

/**
 * The statements of a record whose original cannot be read any more, as far as the words of the body that extraction kept
 * still show them: each id is made of its words, so that none can be given others. Without places in the original.
 */
export function statementsInBody(record: ArticleRecord, file: ExtractionFile, show: ShowSpeaker): PublicStatement[] {
  const text = textOfBody(file.extraction);
  return statementsOf(record, file, text, show).filter(({ id, spans }) => {
    const words = spans.map((span) => text.slice(...span)).join(' ');
    return statementNamer()(words) === /^q-[0-9a-f]{6}/.exec(id)?.[0];
  });
}

/** The paragraphs of a body at their places in the original, between blanks; without those whose white space is another there. */
function textOfBody({ bodyText, body }: Extraction): string {
  const placed = bodyText
    .split('\n\n')
    .flatMap((words, i): [number, string][] => {
      const [start, end] = body[i] ?? [0, 0];
      return end - start === words.length ? [[start, words]] : [];
    })
    .sort(([a], [b]) => a - b);
  let text = '';
  for (const [start, words] of placed) if (start >= text.length) text = text.padEnd(start) + words;
  return text;
}

function speakerOf(statement: Statement, record: ArticleRecord, file: ExtractionFile, show: ShowSpeaker): Said {
  const corrected = record.statements.get(statement.id)?.speaker;
  if (corrected !== undefined) return correctedSpeaker(corrected, record, file.extraction, show);
  if (statement.speaker === null) return UNKNOWN;
  const known = record.speakers.find((speaker) => speaker.id === statement.speaker);
  if (known) return toSaid(known, known.role, show);
  const found = file.extraction.speakers.find((speaker) => speaker.id === statement.speaker);
  // Someone whom a person took out of the record's speakers has said nothing, as far as this archive knows.
  return !found || wasExtracted(found.id, file) ? UNKNOWN : toSaid(found, found.role, show);
}

/** A correction names a speaker by id or by name, or says `unknown`. */
function correctedSpeaker(corrected: string, record: ArticleRecord, extraction: Extraction, show: ShowSpeaker): Said {
  if (corrected === '' || corrected === 'unknown') return UNKNOWN;
  const known = findNamed(corrected, record.speakers);
  if (known) return toSaid(known, known.role, show);
  const found = findNamed(corrected, extraction.speakers);
  return toSaid(found ?? { id: null, name: corrected }, found?.role, show);
}

function toSaid(speaker: Parameters<ShowSpeaker>[0], role: string | null | undefined, show: ShowSpeaker): Said {
  const shown = show({ id: speaker.id, name: speaker.name });
  if (shown === 'hidden') return { speaker: null, isSpeakerHidden: true };
  return { speaker: { ...shown, role: role ?? null }, isSpeakerHidden: false };
}

function wasExtracted(id: string, file: ExtractionFile): boolean {
  const extracted = file.values.fields.speakers;
  return Array.isArray(extracted) && extracted.some((one) => typeof one !== 'string' && one.id === id);
}
