import type { Extraction, FileDiagnostic } from '../model.ts';
import { isFromTable } from './apply-table.ts';
import { readParagraphs, replaceParagraphs } from './body.ts';
import { type Draft, editDraft, noteEvent, setDraftBody } from './draft.ts';
import type { FrontValue } from './front-matter.ts';
import { joinFrontMatter } from './front-matter.ts';
import type { Whereabouts } from './history.ts';
import { fromFront, type Merge, mergeRecord, noEdits } from './merge.ts';
import { frontOfNew } from './new-record.ts';
import { checkRecord } from './schema.ts';
import { recordFile } from './store.ts';
import { recordValues } from './values.ts';

/** An original read and extracted, ready to become a record or to be merged with one. */
export interface ReadOriginal {
  /** Path under `content/`. */
  path: string;
  sha256: string;
  /** Decoded text of the original. */
  text: string;
  extraction: Extraction;
  rules: string;
}

/** Makes the draft of a new record; `status` is set when a withdrawn record is made again. */
export function draftNewRecord(
  original: ReadOriginal,
  own: { id: string; path: string; added: string; status: 'withdrawn' | null },
): Draft {
  const values = recordValues(original.extraction, original.text);
  const front = frontOfNew({ ...own, original: original.path, sha256: original.sha256 }, values);
  const record = checkRecord(front.data, front.body);
  if (Array.isArray(record)) {
    throw new Error(`a record made from ${original.path} is not valid: ${JSON.stringify(record)}`);
  }
  const { rules, extraction } = original;
  return {
    id: own.id,
    path: own.path,
    file: recordFile(own.path),
    before: null,
    text: joinFrontMatter(front),
    front,
    record,
    extraction: { version: 1, id: own.id, rules, values, hand: noEdits(), extraction },
    extractionBefore: null,
    obsolete: [],
    events: [],
    isRedacted: false,
    stamp: null,
    isSpokenOf: false,
  };
}

/** `after` of the event that tells of a new record. */
export function whereaboutsOf(draft: Draft): Whereabouts {
  const { original = null, sha256 = null, added = '' } = draft.record ?? {};
  return { path: draft.path, original, sha256, added };
}

/**
 * Merges a new extraction into a draft and notes what changed, by whom. Returns warnings about edits by hand under which
 * the extraction changed, and about corrections of statements that are no longer found.
 */
export function mergeDraft(draft: Draft, original: ReadOriginal, at: string): FileDiagnostic[] {
  if (!draft.record) return [];
  const values = recordValues(original.extraction, original.text);
  const paragraphs = readParagraphs(draft.front.body);
  const { data } = draft.front;
  const merge = mergeRecord({ data, paragraphs, checked: draft.record.checked }, draft.extraction, values);
  const isNewText = draft.record.sha256 !== original.sha256;
  const isFirst = draft.record.sha256 === undefined;
  const newText = isFirst ? 'the original was read for the first time' : 'the original changed';
  const reason = isNewText ? newText : 'the rules of extraction changed';
  const before = draft.extraction?.extraction;
  const reasonFor = (key: string): string =>
    !isNewText && (isFromTable(original.extraction, key) || isFromTable(before, key))
      ? 'the table of metadata changed'
      : reason;
  for (const edit of merge.noticed) noteEvent(draft, at, 'changed', { ...edit, reason: 'by hand' });
  for (const [key, value] of merge.changes) {
    noteEvent(draft, at, 'changed', {
      field: key,
      before: fromFront(data.get(key) ?? null),
      after: fromFront(value),
      reason: reasonFor(key),
    });
  }
  const taken = paragraphs.filter((text) => !merge.body.includes(text));
  const given = merge.body.filter((text) => !paragraphs.includes(text));
  if (taken.length + given.length > 0)
    noteEvent(draft, at, 'changed', { field: 'body', before: taken, after: given, reason });
  const changes = new Map<string, FrontValue | null>(merge.changes);
  if (isNewText) {
    noteEvent(draft, at, 'changed', {
      field: 'sha256',
      before: draft.record.sha256 ?? null,
      after: original.sha256,
      reason,
    });
    changes.set('sha256', original.sha256);
  }
  if (draft.record.original !== original.path) {
    noteEvent(draft, at, 'renamed', { field: 'original', before: draft.record.original ?? null, after: original.path });
    changes.set('original', original.path);
  }
  editDraft(draft, changes);
  setDraftBody(draft, replaceParagraphs(draft.front.body, merge.body, draft.front.eol));
  const checked = checkRecord(draft.front.data, draft.front.body);
  if (Array.isArray(checked)) throw new Error(`merging ${draft.file} made it invalid: ${JSON.stringify(checked)}`);
  draft.record = checked;
  const { rules, extraction } = original;
  draft.extraction = { version: 1, id: draft.id, rules, values, hand: merge.hand, extraction };
  return [...staleEdits(draft, merge), ...lostCorrections(draft, extraction)];
}

function staleEdits(draft: Draft, merge: Merge): FileDiagnostic[] {
  return merge.stale.map(({ field, extracted }) => ({
    path: draft.file,
    level: 'warning',
    code: 'stale-edit',
    message:
      field === 'body'
        ? 'body: the original now reads otherwise in a paragraph that was edited by hand; the edit was kept'
        : `${field}: kept as edited by hand; the original now gives ${extracted === null ? 'no value' : JSON.stringify(extracted)}`,
    span: null,
  }));
}

function lostCorrections(draft: Draft, extraction: Extraction): FileDiagnostic[] {
  const found = new Set(extraction.statements.map((statement) => statement.id));
  const corrected = [...(draft.record?.statements.keys() ?? [])];
  return corrected
    .filter((id) => !found.has(id))
    .map((id) => ({
      path: draft.file,
      level: 'warning',
      code: 'statement-gone',
      message: `statements: ${id} is corrected here but no longer found in the original; the correction was kept`,
      span: null,
    }));
}
