import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { now } from '../clock.ts';
import { planDataParts, writeDataPackage } from '../export/data-package.ts';
import { type ExportContext, type ExportFormat, FORMATS } from '../export/formats.ts';
import type { PublicArchive, PublicRecord } from '../model.ts';
import { dayIn } from '../site/day.ts';
import { readArchive } from '../site/read-archive.ts';
import { readSettings } from '../site/settings.ts';
import { archiveRoot, type CommonOptions, countOf, EXIT, hasErrors, print, report, say, UsageError } from './output.ts';
import { type Progress, startProgress } from './progress.ts';
import { search } from './search.ts';

interface ExportOptions extends CommonOptions {
  format: string;
  query?: string;
  out?: string;
  site?: string;
}

/** What an export came to; `clipfile export --json` prints it. */
export interface ExportOutcome {
  format: string;
  /** Articles in it: all that may be seen, or all that a query finds. */
  articles: number;
  /** Files written. */
  files: string[];
}

/** The format that is a folder of files. */
const PACKAGE = 'datapackage';

/** `clipfile export`: all that may be seen of the archive, or what a query finds, in one of many formats. */
export function exportCommand(): Command {
  const names = [...FORMATS.map(({ name }) => name), PACKAGE];
  const list = FORMATS.map(({ name, what }) => `  ${name.padEnd(20)}${what}`).join('\n');
  return new Command('export')
    .summary('write the whole archive, or what a query finds, as data')
    .description(
      `Writes all articles that may be seen, or all that a query finds, as data: withheld texts are in none of it. Formats:\n${list}\n  ${PACKAGE.padEnd(20)}a folder (--out) of JSONL and CSV by month, with their SHA-256`,
    )
    .addOption(new Option('--format <name>', 'how').choices(names).makeOptionMandatory())
    .option('--query <query>', 'only what the search of the built site finds, best first')
    .option('--out <path>', 'file to write, or folder for datapackage (default: standard output)')
    .option('--site <dir>', 'folder of the built site for --query (default: _site under --root)')
    .action(async (_own, command: Command) => {
      const options = command.opts<ExportOptions>();
      const root = archiveRoot(options);
      if (options.json && options.out === undefined) {
        throw new UsageError('--json needs --out: without it the export itself goes to standard output');
      }
      const { outcome, isSound } = await runExport(root, options);
      if (options.json) print(JSON.stringify(outcome));
      if (options.out !== undefined)
        say(`${options.out}: ${countOf(outcome.articles, 'article')}`, {
          quiet: options.quiet === true || options.json === true,
        });
      process.exitCode = isSound ? EXIT.done : EXIT.rejected;
    });
}

async function runExport(root: string, options: ExportOptions): Promise<{ outcome: ExportOutcome; isSound: boolean }> {
  const today = dayIn(readSettings(root).timezone, now());
  const { published, diagnostics } = readArchive({ root, today, full: false });
  report(diagnostics, options);
  const records = await chooseRecords(root, published, options);
  const preamble = options.query === undefined ? [] : [`query: ${options.query}`, `articles: ${records.length}`];
  const context: ExportContext = { settings: published.settings, preamble };
  const progress = startProgress('exporting', options.quiet === true || options.json === true);
  const files =
    options.format === PACKAGE
      ? await writePackage(published, records, options.out, progress)
      : await writeOne(formatOf(options.format), records, context, options.out, progress);
  progress.end();
  return { outcome: { format: options.format, articles: records.length, files }, isSound: !hasErrors(diagnostics) };
}

function formatOf(name: string): ExportFormat {
  const format = FORMATS.find((one) => one.name === name);
  if (format === undefined) throw new Error(`there is no format ${name}`);
  return format;
}

/** All that may be seen, or all that a query finds on the built site. Throws when that site is not there. */
async function chooseRecords(
  root: string,
  { records }: PublicArchive,
  { query, site, ...options }: ExportOptions,
): Promise<readonly PublicRecord[]> {
  if (query === undefined) return records;
  const folder = resolve(site ?? join(root, '_site'));
  if (!existsSync(folder))
    throw new UsageError(`there is no site in ${folder}; run \`clipfile build\` first, or name it with --site`);
  const { hits, total, notices } = await search({ site: folder, query, limit: Math.max(1, records.length) });
  for (const notice of notices) say(notice, options);
  const byId = new Map(records.map((record) => [record.id, record]));
  const found = hits.flatMap(({ id }) => byId.get(id) ?? []);
  if (found.length < total) {
    throw new Error(
      `the site finds ${total} articles, of which ${found.length} are in the archive now; build it again`,
    );
  }
  return found;
}

async function writeOne(
  { write }: ExportFormat,
  records: readonly PublicRecord[],
  context: ExportContext,
  out: string | undefined,
  progress: Progress,
): Promise<string[]> {
  const pieces = write(counted(records, progress), context);
  if (out === undefined) {
    for (const piece of pieces) {
      if (!process.stdout.write(piece)) await new Promise((done) => process.stdout.once('drain', done));
    }
    return [];
  }
  const file = resolve(out);
  mkdirSync(dirname(file), { recursive: true });
  await writeWhole(file, pieces);
  return [file];
}

/** Writes a file piece by piece under another name, so that there is never a part of it; returns its SHA-256. */
async function writeWhole(file: string, pieces: Iterable<string>): Promise<string> {
  const part = `${file}.part`;
  const hash = createHash('sha256');
  const handle = await open(part, 'w');
  try {
    for (const piece of pieces) {
      hash.update(piece);
      await handle.write(piece);
    }
    await handle.close();
    renameSync(part, file);
  } catch (error) {
    await handle.close().catch(() => {});
    rmSync(part, { force: true });
    throw error;
  }
  return hash.digest('hex');
}

async function writePackage(
  { settings }: PublicArchive,
  records: readonly PublicRecord[],
  out: string | undefined,
  progress: Progress,
): Promise<string[]> {
  if (out === undefined) throw new UsageError(`--format ${PACKAGE} needs --out, a folder for its files`);
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const context: ExportContext = { settings, preamble: [] };
  const files: { path: string; articles: number; sha256: string }[] = [];
  for (const { name, records: own } of planDataParts(records)) {
    for (const format of ['jsonl', 'csv']) {
      const path = `${name}.${format}`;
      const pieces = formatOf(format).write(own, context);
      files.push({ path, articles: own.length, sha256: await writeWhole(join(folder, path), pieces) });
    }
    progress.update(files.reduce((sum, { articles }) => sum + articles, 0) / 2, records.length);
  }
  writeFileSync(join(folder, 'datapackage.json'), writeDataPackage(files, settings));
  return [...files.map(({ path }) => join(folder, path)), join(folder, 'datapackage.json')];
}

function* counted(records: readonly PublicRecord[], progress: Progress): Iterable<PublicRecord> {
  for (const [i, record] of records.entries()) {
    yield record;
    progress.update(i + 1, records.length);
  }
}
