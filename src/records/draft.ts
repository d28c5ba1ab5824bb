import type { ArticleRecord, ExtractionFile, HistoryEvent, HistoryEventName } from '../model.ts';
import { editYaml } from './edit.ts';
import { writeExtractionFile } from './extraction-file.ts';
import { type FrontMatter, type FrontValue, joinFrontMatter, readFrontMatter } from './front-matter.ts';
import { withoutText } from './history.ts';
import { KEY_ORDER } from './merge.ts';
import type { RecordChange } from './transaction.ts';

/** A record while an ingest works on it: as it was read, and as it is to be written. */
export interface Draft {
  id: string;
  /** Path under `content/articles/` without `.md`. */
  path: string;
  file: string;
  /** The file's text as it was read; `null` for a record that is new. */
  before: string | null;
  text: string;
  front: FrontMatter;
  /** The checked record, or `null` when something in its front matter is wrong: such a record is left as it is. */
  record: ArticleRecord | null;
  extraction: ExtractionFile | null;
  /** Text of the extraction file as it was read, or `null` when there is none at its place. */
  extractionBefore: string | null;
  obsolete: string[];
  events: HistoryEvent[];
  /** True when the record's text has to leave the history. */
  isRedacted: boolean;
  /** Stamp of record and extraction as they were read, or left by this run; `null` when it cannot be relied on. */
  stamp: string | null;
  /** True once something was said of the record that the next ingest has to say again. */
  isSpokenOf: boolean;
}

/** Sets or (with `null`) deletes keys in a draft's front matter; all other bytes stay. */
export function editDraft(draft: Draft, changes: ReadonlyMap<string, FrontValue | null>): void {
  if (changes.size === 0) return;
  const yaml = editYaml(draft.front.yaml, changes, KEY_ORDER, draft.front.eol);
  setDraftText(draft, joinFrontMatter({ ...draft.front, yaml }));
}

/** Gives a draft another body. */
export function setDraftBody(draft: Draft, body: string): void {
  if (body !== draft.front.body) setDraftText(draft, joinFrontMatter({ ...draft.front, body }));
}

function setDraftText(draft: Draft, text: string): void {
  const front = readFrontMatter(text);
  if ('message' in front) throw new Error(`editing ${draft.file} broke its front matter: ${front.message}`);
  draft.text = text;
  draft.front = front;
}

/** Notes an event; of a withdrawn record no text is kept. */
export function noteEvent(
  draft: Draft,
  at: string,
  event: HistoryEventName,
  detail: { field?: string; before?: unknown; after?: unknown; reason?: string },
): void {
  const { field = null, before = null, after = null, reason = null } = detail;
  const noted: HistoryEvent = { at, id: draft.id, event, field, before, after, reason };
  draft.events.push(draft.record?.status === 'withdrawn' ? withoutText(noted) : noted);
}

/** What has to be written for a draft, or `null` when its files already say it all. */
export function changeOf(draft: Draft): RecordChange | null {
  const extraction = draft.extraction ? writeExtractionFile(draft.extraction) : null;
  const isExtractionNew = extraction !== null && extraction !== draft.extractionBefore;
  if (draft.text === draft.before && !isExtractionNew && draft.obsolete.length === 0) return null;
  return {
    id: draft.id,
    file: draft.file,
    text: draft.text === draft.before ? null : draft.text,
    expected: draft.before,
    extraction: isExtractionNew ? extraction : null,
    obsolete: draft.obsolete,
  };
}
