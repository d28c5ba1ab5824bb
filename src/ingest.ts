import { type Bench, ingestOne, reject, rowOf, settledOf } from './ingest-one.ts';
import type { ExtractedOriginal } from './ingest-originals.ts';
import { openReaders, type Readers } from './ingest-pool.ts';
import { finishLearning, startLearning } from './learn/learn.ts';
import { learnOne, listLessons, saveLearned } from './learn/learn-archive.ts';
import { LEARNED_FILE } from './learn/learned-file.ts';
import type { ExtractionContext, FileDiagnostic, IngestReport, IngestRow, Learned } from './model.ts';
import { noteDeleted, noteMissing } from './records/absences.ts';
import { changeOf, type Draft } from './records/draft.ts';
import { writeExtractionFile } from './records/extraction-file.ts';
import { type IngestState, readIngestState, stampRecord } from './records/ingest-state.ts';
import { type Holder, type Match, matchOriginals, type OriginalFile } from './records/match.ts';
import { listOriginals, readOriginal } from './records/originals.ts';
import { putBack } from './records/put-back.ts';
import { keepState, listReasons } from './records/settle.ts';
import { draftOf, openShelf, type Shelf } from './records/shelf.ts';
import { commit, extractionPath, recover } from './records/transaction.ts';
import { fileIn, freshStampOf, stampOf } from './site/stamps.ts';
import { forgetStudied } from './studied.ts';

/** How an ingest is run. */
export interface IngestOptions {
  /** The archive's root: the folder that holds `content/`. */
  root: string;
  /** The present instant (UTC): `added` of new records and `at` of events. */
  at: string;
  onProgress?: (done: number, of: number) => void;
}

/** Records are written in groups of this size: an interruption costs at most that much work, and memory stays flat. */
const GROUP = 50;

/** From fewer originals nothing can be learned about an archive. */
const WORTH_LEARNING = 5;

/**
 * The left half of the flow: every original becomes a record or is merged with the record it already has, and each gets
 * a row in the report. Nothing is ever deleted because a file vanished; bad files are named and the rest goes on. The
 * first ingest also learns what the archive as a whole teaches. Many originals are read in child processes. Throws only for
 * faults of the disk, with the archive in its old state or the new one.
 */
export async function ingestInProcesses(options: IngestOptions & { processes?: number }): Promise<IngestReport> {
  const run = beginIngest(options);
  const most = run.wantsLesson ? run.originals.length : run.wanted.length;
  const readers = openReaders(options.root, most, options.processes);
  try {
    if (run.wantsLesson) await learnFirst(run, readers);
    const extracted = readers.work('extract', run.wanted, run.context);
    for (const match of run.matches) {
      const next = run.isWanted.has(match.file.path) ? await extracted.next() : null;
      ingestNext(run, match, next?.done === false ? next.value : null);
    }
  } finally {
    await readers.close();
  }
  return finishIngest(run);
}

/** By itself, so that what was counted, which is far more than what is learned, is let go of before the records are made. */
async function learnFirst(run: Run, readers: Readers): Promise<void> {
  const [lessons, learning] = [listLessons(run.root), startLearning()];
  let index = 0;
  for await (const lesson of readers.work('study', lessons.paths, {})) learnOne(lessons, index++, lesson, learning);
  keepLearned(run, finishLearning(learning));
}

/** An ingest on its way. */
export interface Run extends IngestOptions, Bench {
  state: IngestState;
  originals: StampedOriginal[];
  matches: Match[];
  missing: Holder[];
  /** Originals to be read and extracted, in the order of the matches. */
  wanted: string[];
  isWanted: ReadonlySet<string>;
  wantsLesson: boolean;
  context: ExtractionContext;
  rows: Map<string, IngestRow>;
}

export function beginIngest(options: IngestOptions): Run {
  const { root, at } = options;
  forgetStudied();
  const report: IngestReport = { rows: [], review: [], missing: [], diagnostics: [], written: recover(root) };
  const state = readIngestState(root);
  const shelf = openShelf(root, at, state);
  const learned = shelf.context.learned ?? null;
  report.diagnostics.push(...shelf.diagnostics);
  const originals = findOriginals(root, report, state);
  const { matches, missing } = matchOriginals(originals, shelf.holders);
  const wanted = matches.filter((match) => isToBeRead(match, shelf)).map(({ file }) => file.path);
  if (learned) report.diagnostics.push(...outgrown(learned, originals.length));
  return {
    ...options,
    report,
    state,
    shelf,
    originals,
    matches,
    missing,
    wanted,
    isWanted: new Set(wanted),
    wantsLesson: learned === null && originals.length >= WORTH_LEARNING,
    context: shelf.context,
    rows: new Map(),
  };
}

export function keepLearned(run: Run, learned: Learned): void {
  saveLearned(run.root, learned);
  run.report.written.push(LEARNED_FILE);
  run.context = { ...run.context, learned };
}

/** What was learned from a fraction of the archive is worth learning anew, which only a person may decide. */
function outgrown(learned: Learned, originals: number): FileDiagnostic[] {
  if (originals < 2 * learned.articles + 20) return [];
  const message = `was learned from ${learned.articles} of now ${originals} originals; \`clipfile learn\` renews it`;
  return [{ path: LEARNED_FILE, level: 'info', code: 'learned-from-few', message, span: null }];
}

/** Is the outcome for this original not known without reading it? */
function isToBeRead(match: Match, shelf: Shelf): boolean {
  if (match.kind === 'duplicate') return false;
  if (!('holder' in match)) return true;
  if (settledOf(match, shelf)) return false;
  const draft = shelf.drafts.get(match.holder.id);
  return draft === undefined || (draft.record !== null && draft.record.status !== 'withdrawn');
}

export function ingestNext(run: Run, match: Match, original: ExtractedOriginal | null): void {
  const { root, shelf, report, rows, matches, onProgress } = run;
  rows.set(match.file.path, ingestOne(run, match, original));
  onProgress?.(rows.size, matches.length);
  if (rows.size % GROUP === 0) save(root, shelf, report);
}

export function finishIngest({ root, at, report, rows, matches, missing, shelf, originals, state }: Run): IngestReport {
  forgetStudied();
  report.rows.push(...rows.values());
  const present = new Map(matches.map((match) => [match.file.path, match]));
  for (const holder of missing) noteMissing(holder, present, shelf, report, draftOf(root, shelf, holder.id, at));
  noteDeleted(root, shelf, report, at);
  save(root, shelf, report);
  report.review.push(...listReasons(shelf));
  keepState(root, shelf, originals, state);
  report.rows.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  report.review.sort((a, b) => (a.record < b.record ? -1 : 1));
  report.written = [...new Set(report.written)].sort();
  return report;
}

/** An original with the stamp it had before it was read; `null` when that is too new to rely on. */
type StampedOriginal = OriginalFile & { stamp: string | null };

function findOriginals(root: string, report: IngestReport, state: IngestState): StampedOriginal[] {
  const since = Date.now();
  return listOriginals(root).flatMap(({ path, ignored, fault }) => {
    if (ignored !== null) {
      report.rows.push(rowOf(path, 'ignored', null, ignored));
      return [];
    }
    const stamp = stampOf(fileIn(root, `content/${path}`), since);
    const kept = state.originals.get(path);
    if (stamp.settled && kept?.stamp === stamp.text) return [{ path, sha256: kept.sha256, stamp: stamp.text }];
    const file = fault === null ? readOriginal(root, path) : { message: fault };
    if ('sha256' in file) return [{ path, sha256: file.sha256, stamp: stamp.settled ? stamp.text : null }];
    reject(report, path, 'unreadable', file.message);
    report.rows.push(rowOf(path, 'rejected', null, file.message));
    return [];
  });
}

/** Writes what changed so far, and forgets that it did. */
function save(root: string, shelf: Shelf, report: IngestReport): void {
  const drafts = [...shelf.pending];
  const changes = drafts.flatMap((draft) => changeOf(draft) ?? []);
  const events = [...shelf.events, ...drafts.flatMap((draft) => draft.events)];
  const redacted = drafts.filter((draft) => draft.isRedacted).map((draft) => draft.id);
  // Not written is what a person changed since it was read: the next ingest merges it.
  const written = new Set(commit(root, { changes, events, redacted }));
  report.written.push(...written);
  shelf.events.length = 0;
  for (const draft of drafts) {
    const isWritten = written.has(draft.file) || written.has(extractionPath(draft.file));
    if (isWritten) draft.stamp = stampRecord(root, draft.path, Date.now(), freshStampOf).text;
    putBack(shelf, draft);
    if (shelf.drafts.has(draft.id)) settle(draft);
  }
}

function settle(draft: Draft): void {
  draft.before = draft.text;
  draft.extractionBefore = draft.extraction ? writeExtractionFile(draft.extraction) : draft.extractionBefore;
  draft.events.length = 0;
  draft.obsolete.length = 0;
  draft.isRedacted = false;
}
