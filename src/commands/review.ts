import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { readCorrection } from '../records/correct.ts';
import type { FrontValue } from '../records/front-matter.ts';
import { isKnownKey } from '../records/schema.ts';
import { listRecords, readRecord } from '../records/store.ts';
import { type Finding, findingsOf, originalOf } from '../report/findings.ts';
import { archiveRoot, type CommonOptions, print, printable, say, UsageError } from './output.ts';
import { setFields } from './set.ts';

/** What a review needs of the terminal. */
export interface Reviewer {
  /** Asks and gives the answer without white space around it; `null` when the person left. */
  ask: (question: string) => Promise<string | null>;
  show: (line: string) => void;
  /** Shows the original of a record. */
  open: (file: string) => void;
}

const CHOICES = ['accept', 'correct', 'skip', 'open', 'quit'] as const;

/** `clipfile review`: the doubtful values one by one, to accept, correct or pass over. */
export function reviewCommand(): Command {
  return new Command('review')
    .summary('walk through what is doubtful, and decide it')
    .description(
      'On a terminal asks for each doubtful or missing value whether to accept, correct or skip it; elsewhere lists them (--json: one line a finding). Decisions go into the record and its history, as with `clipfile set`.',
    )
    .option('--list', 'list them, on a terminal too')
    .option('--field <name>', 'only findings about this field')
    .action(async (_own, command: Command) => {
      const options = command.opts<CommonOptions & { list?: boolean; field?: string }>();
      const root = archiveRoot(options);
      const field = options.field ?? null;
      if (field !== null && !isKnownKey(field))
        throw new UsageError(`--field is "${field}"; that is no field of a record`);
      const findings = listFindings(root, field);
      const isAsked = process.stdin.isTTY && process.stdout.isTTY && !options.json && !options.list;
      if (!isAsked) {
        for (const finding of findings) print(options.json ? JSON.stringify(finding) : describe(finding).join('\n'));
        return;
      }
      const terminal = createInterface({ input: process.stdin, output: process.stdout });
      const closed = new Promise<null>((resolve) => terminal.once('close', () => resolve(null)));
      const ask = async (question: string) => {
        const answer = await Promise.race([terminal.question(question), closed]);
        return answer === null ? null : answer.trim();
      };
      const decided = await review(root, findings, { ask, show: print, open: openFile });
      terminal.close();
      say(`${decided} decided`, options);
    });
}

/** All findings, record by record; only one record is in memory at a time. */
export function* listFindings(root: string, field: string | null): Generator<Finding> {
  for (const path of listRecords(root)) {
    const { stored } = readRecord(root, path);
    if (stored) yield* findingsOf(root, stored).filter((one) => field === null || one.field === field);
  }
}

/** Asks about each finding and writes each decision at once: leaving loses nothing. Returns how many were decided. */
export async function review(
  root: string,
  findings: Iterable<Finding>,
  { ask, show, open }: Reviewer,
): Promise<number> {
  let decided = 0;
  for (const finding of findings) {
    for (const line of ['', ...describe(finding)]) show(line);
    for (let isOpen = true; isOpen; ) {
      const answer = await ask('[a]ccept  [c]orrect  [s]kip  [o]pen the original  [q]uit: ');
      const choice = answer === null ? 'quit' : choiceOf(answer);
      if (choice === 'quit') return decided;
      if (choice === 'skip') isOpen = false;
      else if (choice === 'open') openOriginal(root, finding, show, open);
      else if (choice === 'accept' || choice === 'correct') {
        const isDone = choice === 'accept' ? accept(root, finding, show) : await correct(root, finding, ask, show);
        if (isDone) decided++;
        isOpen = !isDone;
      } else show('a, c, s, o or q');
    }
  }
  return decided;
}

/** The choice that an answer names by its letter or in full; `null` for all else: who types “April 2005” does not accept. */
function choiceOf(answer: string): (typeof CHOICES)[number] | null {
  const typed = answer.toLowerCase();
  return CHOICES.find((choice) => typed === choice || typed === choice.charAt(0)) ?? null;
}

/** Verifies the value as it is, or that there is none. */
function accept(root: string, { id, field, value }: Finding, show: (line: string) => void): boolean {
  return decide(root, id, field, value, 'accepted in review', show);
}

async function correct(
  root: string,
  { id, field }: Finding,
  ask: Reviewer['ask'],
  show: (line: string) => void,
): Promise<boolean> {
  const value = await ask(`${field} (nothing: take it out): `);
  if (value === null) return false;
  const read = readCorrection(`${field}=${value}`);
  if ('message' in read) {
    show(read.message);
    return false;
  }
  const reason = await ask('reason (nothing: corrected in review): ');
  return reason !== null && decide(root, id, field, read.value, reason || 'corrected in review', show);
}

function decide(
  root: string,
  id: string,
  field: string,
  value: FrontValue | null,
  reason: string,
  show: (line: string) => void,
): boolean {
  const { changed, unchanged, diagnostics } = setFields(root, [id], new Map([[field, value]]), reason);
  for (const { message } of diagnostics) show(printable(message));
  return changed.length + unchanged.length > 0;
}

function openOriginal(root: string, { record }: Finding, show: (line: string) => void, open: Reviewer['open']): void {
  const { stored } = readRecord(root, record.slice('content/articles/'.length, -'.md'.length));
  const file = stored && originalOf(root, stored);
  if (file === null) show('the record has no original');
  else open(file);
}

/** What a shell ends with when there is no such program. */
const NOT_FOUND = 127;

/** Opens a file in the person's editor or pager: a command with its own arguments, as in `code --wait`. */
export function openFile(file: string): void {
  const program = process.env.VISUAL || process.env.EDITOR || process.env.PAGER || 'less';
  const { error, status } =
    process.platform === 'win32'
      ? spawnSync(program, [file], { stdio: 'inherit' })
      : spawnSync('sh', ['-c', `${program} "$@"`, program, file], { stdio: 'inherit' });
  if (error || status === NOT_FOUND) print(`${program} could not be started; the original is ${printable(file)}`);
}

/** A finding for a person, in lines: what, its value, the words it rests on. */
export function describe({ record, headline, field, value, certainty, conflicts, words }: Finding): string[] {
  const found = value === null ? 'none found' : `${value} (${certainty})`;
  return [
    `${record}${headline === null ? '' : `: ${headline}`}`,
    `  ${field}: ${found}`,
    ...conflicts.map((message) => `  disagrees: ${message}`),
    ...words.map((one) => `  … ${one.before}»${one.words}«${one.after} …`),
  ].map(printable);
}
