import { resolve } from 'node:path';
import { Command } from 'commander';
import { showChanges } from '../report/changed-words.ts';
import {
  compareEditions,
  type EditionDifference,
  type FieldChange,
  type PublishedArticle,
} from '../report/editions.ts';
import { type CommonOptions, EXIT, print, printable } from './output.ts';

/** Longest value that is printed whole, in characters; of a longer one the words that changed are. */
const LONG = 120;

/** `clipfile diff`: what changed between two editions of a published archive? */
export function diffCommand(): Command {
  return new Command('diff')
    .argument('<old>', 'folder of the earlier site')
    .argument('<new>', 'folder of the later site')
    .summary('compare two editions of the published archive')
    .description(
      'Compares two folders with a built site each: which articles were added, removed or changed, field by field. A citation names the day and fingerprint of what was cited; this tells what became of it.',
    )
    .action((before: string, after: string, _own, command: Command) => {
      const options = command.opts<CommonOptions>();
      const difference = compareEditions(resolve(before), resolve(after));
      print(options.json ? JSON.stringify(difference) : describe(difference));
      process.exitCode = EXIT.done;
    });
}

function describe({ articles, added, removed, changed }: EditionDifference): string {
  const line = (sign: string, { address, headline }: PublishedArticle) => `${sign} ${address} ${printable(headline)}`;
  return [
    ...removed.map((one) => line('-', one)),
    ...added.map((one) => line('+', one)),
    ...changed.flatMap((one) => [line('~', one), ...one.fields.flatMap(describeField)]),
    `${added.length} added, ${removed.length} removed, ${changed.length} changed; ${articles.before} articles before, ${articles.after} after`,
  ].join('\n');
}

function describeField({ field, before, after }: FieldChange): string[] {
  const line = `    ${field}: ${inShort(before)} → ${inShort(after)}`;
  if (before === null || after === null) return [line];
  const [old, present] = [textOf(before), textOf(after)];
  if (old.length <= LONG && present.length <= LONG) return [line];
  const places = showChanges(old, present);
  if (places.length === 0) places.push('only white space or the form of quotation marks');
  return [line, ...places.map((place) => `      ${printable(place)}`)];
}

function inShort(value: unknown): string {
  if (value === null) return 'none';
  const text = textOf(value);
  return text.length > LONG ? `(${text.length} characters)` : printable(text);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
