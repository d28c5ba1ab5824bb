import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { locate } from '../diagnostics.ts';
import { extractDocument } from '../extraction.ts';
import { readDocument } from '../formats/index.ts';
import type { Extraction, ExtractionContext, FileDiagnostic } from '../model.ts';
import { readContext } from '../records/context.ts';
import { isLitter, isTable } from '../records/originals.ts';
import { type CommonOptions, EXIT, hasErrors, print, report } from './output.ts';
import { startProgress } from './progress.ts';

interface ExtractOptions extends CommonOptions {
  text?: boolean;
}

/** `clipfile extract PATH…`: what extraction reads out of files; nothing is written. */
export function extractCommand(): Command {
  return new Command('extract')
    .summary('show what is read out of files, without writing anything')
    .description(
      'A dry run: prints what extraction finds in each file (--json: one JSON line an article), and writes nothing.',
    )
    .argument('<path...>', 'files or folders')
    .option('--text', 'print the text view, into which all offsets point')
    .action((paths: string[], _own, command: Command) => {
      const options = command.opts<ExtractOptions>();
      const diagnostics: FileDiagnostic[] = [];
      const files = paths.flatMap((path) => filesUnder(path, diagnostics));
      const { context, diagnostics: faults } = readContext(options.root);
      diagnostics.push(...faults);
      const progress = startProgress('reading', options.quiet === true || !process.stderr.isTTY);
      for (const [done, path] of files.entries()) {
        extractFile(path, options, context, diagnostics);
        progress.update(done + 1, files.length);
      }
      progress.end();
      report(diagnostics, options);
      process.exitCode = hasErrors(diagnostics) ? EXIT.rejected : EXIT.done;
    });
}

/** What lies in a folder is chosen as an ingest does; a file that is named is read, whatever its name. */
function filesUnder(path: string, diagnostics: FileDiagnostic[]): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const inner = join(path, entry.name);
        if (isLitter(entry.name)) return [];
        const ignore = (message: string) => {
          diagnostics.push({ path: inner, level: 'info', code: 'ignored', message, span: null });
          return [];
        };
        if (entry.isFile() && isTable(entry.name))
          return ignore('a table of metadata; an ingest takes its values for those of the files beside it');
        if (entry.isFile() || entry.isDirectory()) return filesUnder(inner, diagnostics);
        return ignore('a link or special file; name the file itself');
      });
  } catch (error) {
    diagnostics.push(unreadable(path, error));
    return [];
  }
}

function extractFile(
  path: string,
  options: ExtractOptions,
  context: ExtractionContext,
  diagnostics: FileDiagnostic[],
): void {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    diagnostics.push(unreadable(path, error));
    return;
  }
  const document = readDocument(path, bytes);
  if ('rejected' in document) {
    diagnostics.push({ path, level: 'error', code: document.rejected, message: document.message, span: null });
    return;
  }
  const extraction = extractDocument(document, context);
  diagnostics.push(...extraction.diagnostics.map((one) => locate(one, path, document)));
  if (options.text) print(document.text);
  else print(options.json ? JSON.stringify(extraction) : describe(extraction));
}

function unreadable(path: string, error: unknown): FileDiagnostic {
  const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  return { path, level: 'error', code: 'unreadable', message, span: null };
}

/** An extraction for a person: each value with its certainty and where it stands. */
function describe(extraction: Extraction): string {
  const fields = ['headline', 'standfirst', 'date', 'source', 'originalSource', 'agency', 'byline', 'url'] as const;
  const lines = fields.map((field) => {
    const found = extraction[field];
    const places = found?.evidence.map(([start, end]) => `${start}–${end}`).join(', ');
    return `  ${field.padEnd(15)} ${found ? `${found.value} (${found.certainty}, ${found.rule}, ${places})` : '–'}`;
  });
  const names = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker.name]));
  return [
    extraction.path,
    ...lines,
    `  ${'language'.padEnd(15)} ${extraction.language ?? '–'}`,
    `  ${'topics'.padEnd(15)} ${extraction.topics.map((topic) => topic.label).join(', ') || '–'}`,
    `  ${'statements'.padEnd(15)} ${extraction.statements.length}`,
    ...[...names].map(
      ([id, name]) => `    ${name}: ${extraction.statements.filter((one) => one.speaker === id).length}`,
    ),
    ...extraction.conflicts.map((conflict) => `  conflict        ${conflict.field}: ${conflict.message}`),
  ].join('\n');
}
