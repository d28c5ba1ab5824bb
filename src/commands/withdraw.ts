import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { now } from '../clock.ts';
import { DUPLICATES_FILE } from '../duplicates/kept.ts';
import { LEARNED_FILE } from '../learn/learned-file.ts';
import type { FileDiagnostic } from '../model.ts';
import type { Correction } from '../records/correct.ts';
import { findErasable } from '../records/erasable.ts';
import { loadExtractionFile } from '../records/extraction-file.ts';
import { findRecords } from '../records/find-record.ts';
import { lockArchive } from '../records/lock.ts';
import { pathOfAddress } from '../records/record-path.ts';
import { faultOfExtraction, faultsOfRecord, type RecordFile, recordFile } from '../records/store.ts';
import { commit, extractionPath, recover, type Transaction } from '../records/transaction.ts';
import { eraseRecord, type Withdrawal, withdrawRecord } from '../records/withdraw.ts';
import { dayIn } from '../site/day.ts';
import { readArchive } from '../site/read-archive.ts';
import { readSettings } from '../site/settings.ts';
import { refuseLooseWords } from './loose-words.ts';
import { archiveRoot, type CommonOptions, EXIT, hasErrors, print, printable, report, UsageError } from './output.ts';

interface WithdrawOptions extends CommonOptions {
  reason: string;
  erase?: boolean;
}

/** What a withdrawal came to; `clipfile withdraw --json` prints it. */
export interface WithdrawOutcome {
  /** Record files that were withdrawn, or whose reason or text went. */
  withdrawn: string[];
  /** Those that were so already. */
  unchanged: string[];
  /** Files that were deleted. */
  erased: string[];
  diagnostics: FileDiagnostic[];
}

/** `clipfile withdraw RECORD… --reason R [--erase]`: takes articles out of what may be seen. */
export function withdrawCommand(): Command {
  return new Command('withdraw')
    .summary('take articles down, with a reason; their addresses say so')
    .description(
      'Takes articles down: with the next build each page says only that the article was withdrawn, on which day and why; lists, feeds, search and exports have it no more. A record is named by its id, file or address. The text of the article also leaves the history of changes; record and original stay, so that it can be restored.',
    )
    .argument('<records...>', 'the records')
    .requiredOption('--reason <text>', 'why; readers see it')
    .option(
      '--erase',
      'also delete the original with its copies, what was read out of it, and all that the record says of the article; only the SHA-256, the names of the files and the address stay',
    )
    .action((names: string[], _own, command: Command) => {
      const options = command.opts<WithdrawOptions>();
      const root = archiveRoot(options);
      const reason = options.reason.trim();
      if (reason === '') throw new UsageError('--reason is empty; say why, for readers and for the history');
      refuseLooseWords(root, names);
      const outcome = withdrawRecords(root, names, reason, options.erase === true);
      report(outcome.diagnostics, options);
      if (options.json) print(JSON.stringify(outcome));
      else if (!options.quiet) print(describe(outcome));
      process.exitCode = hasErrors(outcome.diagnostics) ? EXIT.rejected : EXIT.done;
    });
}

/** Withdraws these records; all that can be are, together or, after a crash, by the next run. The others are named. */
export function withdrawRecords(
  root: string,
  names: readonly string[],
  reason: string,
  isErasure: boolean,
): WithdrawOutcome {
  const at = now();
  const unlock = lockArchive(root, 'withdraw', at);
  try {
    recover(root);
    const day = dayIn(readSettings(root).timezone, at);
    const copies = readCopies(root, day);
    const outcome = withdrawLocked(root, names, { at, day, reason }, isErasure);
    outcome.diagnostics.push(...nameCopies(outcome, copies));
    return outcome;
  } finally {
    unlock();
  }
}

function withdrawLocked(
  root: string,
  names: readonly string[],
  withdrawal: Withdrawal,
  isErasure: boolean,
): WithdrawOutcome {
  const { records, diagnostics } = findRecords(root, names);
  const outcome: WithdrawOutcome = { withdrawn: [], unchanged: [], erased: [], diagnostics };
  const transaction: Transaction = { changes: [], events: [], redacted: [], isErasure };
  const make = isErasure ? eraser(root, records, withdrawal, outcome) : withdrawer(root, withdrawal, outcome);
  for (const read of records) {
    const made = make(read);
    if (made === null) continue;
    if ('faults' in made) diagnostics.push(...faultsOfRecord(read, made.faults));
    else if ('same' in made) outcome.unchanged.push(read.file);
    else {
      transaction.changes.push(made.change);
      transaction.events.push(...made.events);
      transaction.redacted.push(made.change.id);
    }
  }
  if (transaction.changes.length === 0) return outcome;
  const written = new Set(commit(root, transaction));
  for (const { file, obsolete } of transaction.changes) {
    if (written.has(file)) {
      outcome.withdrawn.push(file);
      outcome.erased.push(...obsolete);
      continue;
    }
    const message = 'was changed by somebody else at this moment, and was left; run the command again';
    diagnostics.push({ path: file, level: 'error', code: 'changed-meanwhile', message, span: null });
  }
  outcome.erased = [...new Set(outcome.erased)].sort();
  if (isErasure) diagnostics.push(...outcome.withdrawn.flatMap(nameAddress));
  if (isErasure && existsSync(join(root, LEARNED_FILE))) {
    const message = 'still counts the words of what was erased; `clipfile learn` renews it';
    diagnostics.push({ path: LEARNED_FILE, level: 'info', code: 'learned-before', message, span: null });
  }
  return outcome;
}

/** The address is all that an erasure leaves of the headline; it stays, since a reader who comes by it is owed the notice. */
function nameAddress(path: string): FileDiagnostic[] {
  const slug = basename(path, '.md');
  if (/^[0-9a-f]{10,}$/.test(slug)) return [];
  const message = `its address keeps the words "${slug}", so that links to it lead to the notice; delete this file, too, if they must go`;
  return [{ path, level: 'info', code: 'address-stays', message, span: null }];
}

/** The records whose texts are copies of one another, or nearly, group by group; none where nothing was published yet. */
function readCopies(root: string, today: string): string[][] {
  if (!existsSync(join(root, DUPLICATES_FILE))) return [];
  const { records, duplicates } = readArchive({ root, today, full: false }).published;
  const files = new Map(records.map(({ id, address }) => [id, recordFile(pathOfAddress(address))]));
  return duplicates.map(({ members }) => members.flatMap(({ id }) => files.get(id) ?? []));
}

/** Who takes a text down wants to know where else it stands. */
function nameCopies({ withdrawn, unchanged }: WithdrawOutcome, copies: readonly string[][]): FileDiagnostic[] {
  const gone = new Set([...withdrawn, ...unchanged]);
  return copies
    .filter((group) => group.some((file) => gone.has(file)))
    .flatMap((group) => group.filter((file) => !gone.has(file)))
    .map((path) => {
      const message = 'has the same text, or nearly, and stays; withdraw it, too, if it is to go';
      return { path, level: 'warning', code: 'copy-left', message, span: null };
    });
}

function withdrawer(root: string, withdrawal: Withdrawal, { diagnostics }: WithdrawOutcome) {
  return (read: RecordFile): Correction | null => {
    const path = extractionPath(read.file);
    const loaded = loadExtractionFile(join(root, path));
    if (!('message' in loaded)) return withdrawRecord(read, loaded.extraction, withdrawal);
    diagnostics.push(faultOfExtraction(path, loaded.message));
    return null;
  };
}

function eraser(
  root: string,
  records: readonly RecordFile[],
  withdrawal: Withdrawal,
  { diagnostics }: WithdrawOutcome,
) {
  const find = findErasable(root, records);
  return (read: RecordFile): Correction => {
    const hasExtraction = existsSync(join(root, extractionPath(read.file)));
    const { files, diagnostics: own } = find(read);
    diagnostics.push(...own);
    return eraseRecord(read, files, hasExtraction, withdrawal);
  };
}

function describe({ withdrawn, unchanged, erased }: WithdrawOutcome): string {
  const lines = [
    ...withdrawn.map((file) => `withdrawn ${file}`),
    ...erased.map((file) => `deleted ${file}`),
    `${withdrawn.length} withdrawn, ${unchanged.length} were so already`,
  ];
  if (withdrawn.length > 0) lines.push('the published site shows it until the next `clipfile build`');
  return lines.map(printable).join('\n');
}
