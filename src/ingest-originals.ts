import { takeLanguageFrom } from './extract/language.ts';
import { extractDocument, RULES_VERSION } from './extraction.ts';
import { isRejection, readDocument } from './formats/index.ts';
import { splitLines } from './formats/plain.ts';
import { type Lesson, takeLesson } from './learn/lesson.ts';
import type { ExtractionContext, FileDiagnostic, NewsDocument } from './model.ts';
import type { ReadOriginal } from './records/apply-extraction.ts';
import { readOriginal } from './records/originals.ts';

/** An original with its extraction, or why it has none. */
export type ExtractedOriginal = (ReadOriginal & { diagnostics: FileDiagnostic[] }) | { code: string; message: string };

/**
 * Texts that were studied and are extracted next, by path, so that a first ingest reads each original once. Plain ones
 * alone, and up to so many code units together: what a thread holds must not grow with the archive.
 */
const studied = new Map<string, NewsDocument>();
const MOST_STUDIED = 6_000_000;
let held = 0;

/** Forgets what was studied: it is what the files were then. */
export function forgetStudied(): void {
  studied.clear();
  held = 0;
}

function keepStudied(path: string, document: NewsDocument): void {
  if (document.format !== 'plain' || held + document.text.length > MOST_STUDIED) return;
  held += document.text.length;
  // Zones and words take fifty times the room of the text, and rest upon what is learned.
  const bare: NewsDocument = { ...document, lines: [] };
  takeLanguageFrom(document, bare);
  studied.set(path, bare);
}

function takeStudied(path: string): NewsDocument | null {
  const document = studied.get(path);
  if (document === undefined) return null;
  studied.delete(path);
  held -= document.text.length;
  document.lines = splitLines(document.text);
  return document;
}

/** Reads one original of an archive. */
function readOne(root: string, path: string): NewsDocument | { code: string; message: string } {
  const file = readOriginal(root, path);
  if ('message' in file) return { code: 'unreadable', message: file.message };
  const document = readDocument(path, file.bytes);
  return isRejection(document) ? { code: document.rejected, message: document.message } : document;
}

/** Reads and extracts one original of an archive; a file that cannot be read says so and disturbs no other. */
export function extractOriginal(root: string, path: string, context: ExtractionContext): ExtractedOriginal {
  const document = takeStudied(path) ?? readOne(root, path);
  if ('message' in document) return document;
  const extraction = extractDocument(document, context);
  const diagnostics = extraction.diagnostics.map((one): FileDiagnostic => ({ ...one, path: `content/${path}` }));
  return { path, sha256: document.sha256, text: document.text, extraction, rules: RULES_VERSION, diagnostics };
}

/** What one original of an archive teaches; `null` when it cannot be read. What was read is kept to be extracted next. */
export function studyOriginal(root: string, path: string): Lesson | null {
  const document = readOne(root, path);
  if ('message' in document) return null;
  const lesson = takeLesson(document);
  keepStudied(path, document);
  return lesson;
}
