import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { ExtractionFile } from '../model.ts';

const span = z.tuple([z.number().int(), z.number().int()]);

/** What the code relies on when it reads the file; the rest of an extraction passes through unchecked. */
const FILE = z.object({
  version: z.literal(1),
  id: z.string(),
  rules: z.string(),
  values: z.object({ fields: z.record(z.string(), z.unknown()), body: z.array(z.string()) }),
  hand: z.object({
    fields: z.record(z.string(), z.unknown()),
    sets: z.record(z.string(), z.object({ added: z.array(z.string()), removed: z.array(z.string()) })),
    body: z.object({ written: z.array(z.string()), removed: z.array(z.string()) }),
  }),
  extraction: z.looseObject({
    path: z.string(),
    sha256: z.string(),
    statements: z.array(z.unknown()),
    removed: z.array(z.looseObject({ span, rule: z.string() })),
  }),
});

/** The extraction file at a place: what it says and its text, both `null` when there is none; or why it cannot be used. */
export type LoadedExtraction = { extraction: ExtractionFile; text: string } | { extraction: null; text: null };

/** Loads the `.json` beside a record; `file` is its path on the disk. Never throws. */
export function loadExtractionFile(file: string): LoadedExtraction | { message: string } {
  if (!existsSync(file)) return { extraction: null, text: null };
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { message: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
  const extraction = readExtractionFile(text);
  return 'message' in extraction ? extraction : { extraction, text };
}

/** Reads the text of the `.json` beside a record, or says why it cannot be used. */
export function readExtractionFile(text: string): ExtractionFile | { message: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { message: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const checked = FILE.safeParse(json);
  if (checked.success) return json as ExtractionFile;
  const issue = checked.error.issues[0];
  return { message: `has an unexpected shape at ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? ''}` };
}

/**
 * Writes the `.json` beside a record: one line a key, and one line an item in lists of objects, so that a change shows
 * as the lines it touches. Same values, same bytes.
 */
export function writeExtractionFile(file: ExtractionFile): string {
  return `${writeLevel(file, 2, '')}\n`;
}

function writeLevel(value: unknown, depth: number, indent: string): string {
  const inner = `${indent} `;
  if (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null && !Array.isArray(item))) {
    return `[\n${value.map((item) => inner + JSON.stringify(item)).join(',\n')}\n${indent}]`;
  }
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const lines = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${inner}${JSON.stringify(key)}: ${writeLevel(item, depth - 1, inner)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}
