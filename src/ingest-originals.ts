import { locate } from './diagnostics.ts';
import { takeLanguageFrom } from './extract/language.ts';
import { extractDocuments, RULES_VERSION } from './extraction.ts';
import { isRejection, readDocument } from './formats/index.ts';
import { splitLines } from './formats/plain.ts';
import { type Lesson, takeLesson } from './learn/lesson.ts';
import type { Extraction, ExtractionContext, FileDiagnostic, NewsDocument } from './model.ts';
import type { ReadOriginal } from './records/apply-extraction.ts';
import { readOriginal } from './records/originals.ts';
import { keepStudied, takeStudied } from './studied.ts';

/** An original with its extraction, or why it has none. */
export type ExtractedOriginal = (ReadOriginal & { diagnostics: FileDiagnostic[] }) | { code: string; message: string };

/** The document of an original that was studied; `null` where it is not held. */
function readAgain(path: string): NewsDocument | null {
  const document = takeStudied(path);
  if (document) document.lines = splitLines(document.text);
  return document;
}

/** Reads one original of an archive. */
function readOne(root: string, path: string): NewsDocument | { code: string; message: string } {
  const file = readOriginal(root, path);
  if ('message' in file) return { code: 'unreadable', message: file.message };
  const document = readDocument(path, file.bytes);
  return isRejection(document) ? { code: document.rejected, message: document.message } : document;
}

/** Code units of texts that are extracted together: some articles, or one text of another kind. */
const MOST_TOGETHER = 200_000;

/** Reads and extracts one original of an archive; a file that cannot be read says so and disturbs no other. */
export function extractOriginal(root: string, path: string, context: ExtractionContext): ExtractedOriginal {
  return extractOriginals(root, [path], context)[0] as ExtractedOriginal;
}

/** The same for several, in their order, and sooner: as many together as are not too large. */
export function extractOriginals(
  root: string,
  paths: readonly string[],
  context: ExtractionContext,
): ExtractedOriginal[] {
  const results: ExtractedOriginal[] = [];
  let together: { path: string; document: NewsDocument }[] = [];
  let length = 0;
  const finish = (): void => {
    const documents = together.map(({ document }) => document);
    const extractions = extractDocuments(documents, context);
    for (const [i, { path, document }] of together.entries())
      results.push(ofOriginal(path, document, extractions[i] as Extraction));
    together = [];
    length = 0;
  };
  for (const path of paths) {
    const document = readAgain(path) ?? readOne(root, path);
    const isRead = !('message' in document);
    if (!isRead || length + document.text.length > MOST_TOGETHER) finish();
    if (!isRead) results.push(document);
    else {
      together.push({ path, document });
      length += document.text.length;
    }
  }
  finish();
  return results;
}

/** `path` is the file's own: a document's has `/` where a name has a backslash. */
function ofOriginal(path: string, document: NewsDocument, extraction: Extraction): ExtractedOriginal {
  const { sha256, text } = document;
  const diagnostics = extraction.diagnostics.map((one) => locate(one, `content/${path}`, document));
  return { path, sha256, text, extraction, rules: RULES_VERSION, diagnostics };
}

/** What one original of an archive teaches; `null` when it cannot be read. What was read is kept to be extracted next. */
export function studyOriginal(root: string, path: string): Lesson | null {
  const document = readOne(root, path);
  if ('message' in document) return null;
  const lesson = takeLesson(document);
  // Zones and words take fifty times the room of the text, and rest upon what is learned.
  const bare: NewsDocument = { ...document, lines: [] };
  takeLanguageFrom(document, bare);
  keepStudied(path, bare);
  return lesson;
}
