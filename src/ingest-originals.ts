import { extractDocument, RULES_VERSION } from './extraction.ts';
import { isRejection, readDocument } from './formats/index.ts';
import { type Lesson, takeLesson } from './learn/lesson.ts';
import type { ExtractionContext, FileDiagnostic } from './model.ts';
import type { ReadOriginal } from './records/apply-extraction.ts';
import { readOriginal } from './records/originals.ts';

/** An original with its extraction, or why it has none. */
export type ExtractedOriginal = (ReadOriginal & { diagnostics: FileDiagnostic[] }) | { code: string; message: string };

/** Reads and extracts one original of an archive; a file that cannot be read says so and disturbs no other. */
export function extractOriginal(root: string, path: string, context: ExtractionContext): ExtractedOriginal {
  const file = readOriginal(root, path);
  if ('message' in file) return { code: 'unreadable', message: file.message };
  const document = readDocument(path, file.bytes);
  if (isRejection(document)) return { code: document.rejected, message: document.message };
  const extraction = extractDocument(document, context);
  const diagnostics = extraction.diagnostics.map((one): FileDiagnostic => ({ ...one, path: `content/${path}` }));
  return { path, sha256: file.sha256, text: document.text, extraction, rules: RULES_VERSION, diagnostics };
}

/** What one original of an archive teaches; `null` when it cannot be read. */
export function studyOriginal(root: string, path: string): Lesson | null {
  const file = readOriginal(root, path);
  if ('message' in file) return null;
  const document = readDocument(path, file.bytes);
  return isRejection(document) ? null : takeLesson(document);
}
