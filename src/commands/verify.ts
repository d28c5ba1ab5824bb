import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Command } from 'commander';
import { decode } from '../formats/decode.ts';
import type { FileDiagnostic } from '../model.ts';
import { digestOf, fileOfOriginal, readOriginal } from '../records/originals.ts';
import { readRecords } from '../records/store.ts';
import { decodeIndexFile } from '../search/decode.ts';
import { MANIFEST, readManifest } from '../site/manifest.ts';
import {
  archiveRoot,
  type CommonOptions,
  countOf,
  EXIT,
  hasErrors,
  print,
  report,
  siteFolder,
  UsageError,
} from './output.ts';

interface VerifyOptions extends CommonOptions {
  output: string;
  absent?: string;
}

/** What a verification found; `clipfile verify --json` prints it. */
export interface Verification {
  originals: number;
  published: number;
  diagnostics: FileDiagnostic[];
}

/** `clipfile verify`: are all originals and published files as they were? */
export function verifyCommand(): Command {
  return new Command('verify')
    .summary('check that originals and published files are unchanged')
    .description(
      'Recomputes every SHA-256, of originals against their records and of the site against its manifest, and names each mismatch.',
    )
    .option('--output <dir>', 'folder of the site, from the archive root', '_site')
    .option('--absent <text>', 'also prove that a text is nowhere in the site, the search index included')
    .action((_own, command: Command) => {
      const options = command.opts<VerifyOptions>();
      const root = archiveRoot(options);
      if (options.absent?.trim() === '')
        throw new UsageError('--absent is empty; give the text that must not be there');
      const result = verify(root, siteFolder(root, options.output), options.absent ?? null);
      report(result.diagnostics, options);
      if (options.json) print(JSON.stringify(result));
      else if (!options.quiet)
        print(
          `${countOf(result.originals, 'original')} and ${countOf(result.published, 'published file')} checked, ${countOf(result.diagnostics.length, 'finding')}`,
        );
      process.exitCode = hasErrors(result.diagnostics) ? EXIT.rejected : EXIT.done;
    });
}

/** Checks fixity; `absent` is a text that must not stand anywhere in the site. Nothing is written. */
export function verify(root: string, output: string, absent: string | null): Verification {
  const { records, diagnostics } = readRecords(root);
  const findings = [...diagnostics];
  let originals = 0;
  for (const { file, record } of records) {
    if (!record.original || !record.sha256 || record.status === 'withdrawn') continue;
    originals++;
    findings.push(...checkOriginal(root, fileOfOriginal(root, record.original), record.sha256, file));
  }
  const manifest = readManifest(output);
  findings.push(...checkManifest(output, manifest.size));
  for (const [path, sha256] of manifest) findings.push(...checkPublished(output, path, sha256));
  if (absent !== null) findings.push(...findText(output, absent));
  return { originals, published: manifest.size, diagnostics: findings };
}

function checkOriginal(root: string, original: string, sha256: string, record: string): FileDiagnostic[] {
  const path = `content/${original}`;
  if (!existsSync(join(root, path))) return [error(path, 'original-missing', `the original of ${record} is gone`)];
  const read = readOriginal(root, original);
  if ('message' in read) return [error(path, 'unreadable', `${read.message}; it is the original of ${record}`)];
  if (read.sha256 === sha256) return [];
  // Git, when set to convert line ends, changes nothing else; the remedy is another one than for a damaged file.
  const text = Buffer.from(read.bytes).toString('latin1');
  const variants = [text.replace(/\r\n/g, '\n'), text.replace(/\r?\n/g, '\r\n')];
  const isNewlines = variants.some((variant) => digestOf(Buffer.from(variant, 'latin1')) === sha256);
  const why = isNewlines
    ? 'differs in newlines only (was it checked out with line-end conversion?)'
    : 'is not what was ingested';
  return [error(path, isNewlines ? 'newlines-only' : 'checksum-mismatch', `${why}; record ${record}`)];
}

/** A site whose list of files is gone or damaged cannot be said to be unchanged. */
function checkManifest(output: string, count: number): FileDiagnostic[] {
  if (!existsSync(output)) {
    const message = 'there is no site yet; only originals were checked';
    return [{ path: output, level: 'info', code: 'no-site', message, span: null }];
  }
  const file = join(output, MANIFEST);
  if (!existsSync(file)) return [error(file, 'manifest-missing', 'the list of published files is gone; build again')];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  if (lines.length === count) return [];
  return [error(file, 'invalid-manifest', `only ${count} of its ${lines.length} lines can be read; build again`)];
}

function checkPublished(output: string, path: string, sha256: string): FileDiagnostic[] {
  const file = join(output, path);
  if (!existsSync(file) || !statSync(file).isFile())
    return [error(file, 'published-missing', `named in ${MANIFEST}, but not there`)];
  if (digestOf(readFileSync(file)) === sha256) return [];
  return [error(file, 'checksum-mismatch', 'is not what was built; build again')];
}

/**
 * Searches every file of the site, as it is written, without tags (marks in a page part words that stand together), and
 * the files of the search index also decoded.
 */
function findText(output: string, text: string): FileDiagnostic[] {
  if (!existsSync(output)) return [error(output, 'no-site', 'there is no site to search; run `clipfile build` first')];
  const needle = fold(text);
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const decoded = decode(bytes);
    const content = 'text' in decoded ? decoded.text : bytes.toString('utf8');
    const words = decodeIndexFile(relative(output, path).split(sep).join('/'), content) ?? '';
    const isThere = [content, content.replace(/<[^<>]*>/g, ''), words].some((view) => fold(view).includes(needle));
    return isThere ? [error(path, 'text-present', `holds the text ${JSON.stringify(text)}`)] : [];
  });
}

/** Folds case, white space and the escapes of HTML and JSON, so that a text is found however a file writes it. */
function fold(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(["\\/])/g, '$1')
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(quot|apos|lt|gt|amp);/g, (_, name: string) => ENTITIES.get(name) ?? '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

const ENTITIES = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
]);

function error(path: string, code: string, message: string): FileDiagnostic {
  return { path, level: 'error', code, message, span: null };
}
