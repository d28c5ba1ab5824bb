import { join } from 'node:path';
import { Command } from 'commander';
import { now } from '../clock.ts';
import type { FileDiagnostic } from '../model.ts';
import { type Corrections, correctRecord, readCorrection } from '../records/correct.ts';
import { loadExtractionFile } from '../records/extraction-file.ts';
import { findRecords } from '../records/find-record.ts';
import type { FrontValue } from '../records/front-matter.ts';
import { lockArchive } from '../records/lock.ts';
import { faultOfExtraction, faultsOfRecord, type RecordFile } from '../records/store.ts';
import { commit, extractionPath, recover, type Transaction } from '../records/transaction.ts';
import { refuseLooseWords } from './loose-words.ts';
import {
  archiveRoot,
  type CommonOptions,
  EXIT,
  hasErrors,
  print,
  printable,
  report,
  say,
  UsageError,
} from './output.ts';
import { chooseSearch, findIds, type SearchNames } from './search.ts';

interface SetOptions extends CommonOptions, SearchNames {
  reason: string;
}

/** What a correction came to; `clipfile set --json` prints it. */
export interface SetOutcome {
  /** Record files that were corrected. */
  changed: string[];
  /** Those that said so already. */
  unchanged: string[];
  diagnostics: FileDiagnostic[];
}

/** `clipfile set RECORD… FIELD=VALUE… --reason R`: corrects one record, or many. */
export function setCommand(): Command {
  return new Command('set')
    .summary('correct fields of records, with a reason')
    .description(
      'Corrects fields in the front matter of records and notes it in the history. A record is named by its id, file or address; field= takes a value out; lists are parted by semicolons. The value counts as entered by hand and survives every ingest.',
    )
    .argument('<words...>', 'records, and corrections as field=value')
    .requiredOption('--reason <text>', 'why, for the history')
    .option('--query <query>', 'correct all articles that a search in the built site finds, copies included')
    .option('--address <address>', 'the same, of a search with its filters: its address on the search page')
    .option('--site <dir>', 'folder of the built site (default: _site under --root)')
    .action(async (words: string[], _own, command: Command) => {
      const options = command.opts<SetOptions>();
      const root = archiveRoot(options);
      if (options.reason.trim() === '') throw new UsageError('--reason is empty; say why, for the history');
      const corrections = readCorrections(words.filter((word) => word.includes('=')));
      const named = words.filter((word) => !word.includes('='));
      refuseLooseWords(root, named);
      const names = [...named, ...(await findNames(root, options))];
      if (names.length === 0) throw new UsageError('no record is named; give its id, its file or its address');
      for (const [key, value] of corrections) {
        if (Array.isArray(value) && value.length === 1 && String(value[0]).includes(','))
          say(`${key}: "${value[0]}" is taken for one value; several are parted by semicolons`, options);
      }
      const outcome = setFields(root, names, corrections, options.reason.trim());
      report(outcome.diagnostics, options);
      if (options.json) print(JSON.stringify(outcome));
      else if (!options.quiet) print(describe(outcome));
      process.exitCode = hasErrors(outcome.diagnostics) ? EXIT.rejected : EXIT.done;
    });
}

function readCorrections(words: readonly string[]): Corrections {
  if (words.length === 0) throw new UsageError('no correction is given; write field=value');
  const corrections = new Map<string, FrontValue | null>();
  for (const word of words) {
    const read = readCorrection(word);
    if ('message' in read) throw new UsageError(read.message);
    if (corrections.has(read.key)) throw new UsageError(`${read.key} is given twice`);
    corrections.set(read.key, read.value);
  }
  return corrections;
}

async function findNames(root: string, options: SetOptions): Promise<string[]> {
  const chosen = chooseSearch(root, options);
  if (chosen === null) return [];
  const { articles, notices } = await findIds(chosen);
  for (const notice of notices) say(notice, options);
  if (articles.length === 0) throw new UsageError(`nothing was found for ${chosen.name}`);
  return articles;
}

/** Corrects these records; all that can be are, together or, after a crash, by the next run. The others are named. */
export function setFields(
  root: string,
  names: readonly string[],
  corrections: Corrections,
  reason: string,
): SetOutcome {
  const at = now();
  const unlock = lockArchive(root, 'set', at);
  try {
    return setLocked(root, names, corrections, { at, reason });
  } finally {
    unlock();
  }
}

function setLocked(
  root: string,
  names: readonly string[],
  corrections: Corrections,
  note: { at: string; reason: string },
): SetOutcome {
  recover(root);
  const { records, diagnostics } = findRecords(root, names);
  const outcome: SetOutcome = { changed: [], unchanged: [], diagnostics };
  const transaction: Transaction = { changes: [], events: [], redacted: [] };
  for (const read of records) correctOne(root, read, corrections, note, transaction, outcome);
  commit(root, transaction);
  return outcome;
}

function correctOne(
  root: string,
  read: RecordFile,
  corrections: Corrections,
  note: { at: string; reason: string },
  transaction: Transaction,
  outcome: SetOutcome,
): void {
  const path = extractionPath(read.file);
  const loaded = loadExtractionFile(join(root, path));
  if ('message' in loaded) {
    outcome.diagnostics.push(faultOfExtraction(path, loaded.message));
    return;
  }
  const correction = correctRecord(read, loaded.extraction, corrections, note);
  if ('faults' in correction) {
    outcome.diagnostics.push(...faultsOfRecord(read, correction.faults));
  } else if ('same' in correction) outcome.unchanged.push(read.file);
  else {
    transaction.changes.push(correction.change);
    transaction.events.push(...correction.events);
    outcome.changed.push(read.file);
  }
}

function describe({ changed, unchanged }: SetOutcome): string {
  return [
    ...changed.map((file) => printable(`corrected ${file}`)),
    `${changed.length} corrected, ${unchanged.length} said so already`,
  ].join('\n');
}
