import { locate } from './diagnostics.ts';
import { takeLanguageFrom } from './extract/language.ts';
import { extractDocuments, RULES_VERSION } from './extraction.ts';
import { isRejection, readDocument } from './formats/index.ts';
import { splitLines } from './formats/plain.ts';
import { type Lesson, takeLessons } from './learn/lesson.ts';
import type { Extraction, ExtractionContext, FileDiagnostic, NewsDocument } from './model.ts';
import type { ReadOriginal } from './records/apply-extraction.ts';
import { readOriginal } from './records/originals.ts';
import { keepStudied, takeStudied } from './studied.ts';

/** An original with its extraction, or why it has none. */
export type ExtractedOriginal = (ReadOriginal & { diagnostics: FileDiagnostic[] }) | Fault;

/** Why an original cannot be read. */
interface Fault {
  code: string;
  message: string;
}

/** The document of an original that was studied; `null` where it is not held. */
function readAgain(path: string): NewsDocument | null {
  const document = takeStudied(path);
  if (document) document.lines = splitLines(document.text);
  return document;
}

/** Reads one original of an archive. */
function readOne(root: string, path: string): NewsDocument | Fault {
  const file = readOriginal(root, path);
  if ('message' in file) return { code: 'unreadable', message: file.message };
  const document = readDocument(path, file.bytes);
  return isRejection(document) ? { code: document.rejected, message: document.message } : document;
}

/** Code units of texts that are worked on together: some articles, or one text of another kind. */
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
  return workTogether(
    paths,
    (path) => readAgain(path) ?? readOne(root, path),
    (together) => {
      const documents = together.map(({ document }) => document);
      const extractions = extractDocuments(documents, context);
      return together.map(({ path, document }, i) => ofOriginal(path, document, extractions[i] as Extraction));
    },
    (fault) => fault,
  );
}

/** `path` is the file's own: a document's has `/` where a name has a backslash. */
function ofOriginal(path: string, document: NewsDocument, extraction: Extraction): ExtractedOriginal {
  const { sha256, text } = document;
  const diagnostics = extraction.diagnostics.map((one) => locate(one, `content/${path}`, document));
  return { path, sha256, text, extraction, rules: RULES_VERSION, diagnostics };
}

/** What one original of an archive teaches; `null` when it cannot be read. What was read is kept to be extracted next. */
export function studyOriginal(root: string, path: string): Lesson | null {
  return studyOriginals(root, [path])[0] ?? null;
}

/** The same for several, in their order, and sooner. */
export function studyOriginals(root: string, paths: readonly string[]): (Lesson | null)[] {
  return workTogether<Lesson | null>(
    paths,
    (path) => readOne(root, path),
    (together) => {
      const lessons = takeLessons(together.map(({ document }) => document));
      for (const { path, document } of together) keepBare(path, document);
      return lessons;
    },
    () => null,
  );
}

/** Zones and words take fifty times the room of the text, and rest upon what is learned. */
function keepBare(path: string, document: NewsDocument): void {
  const bare: NewsDocument = { ...document, lines: [] };
  takeLanguageFrom(document, bare);
  keepStudied(path, bare);
}

/** Works on documents, as many together as are not too large; gives the results, and what became of faults, in order. */
function workTogether<Result>(
  paths: readonly string[],
  read: (path: string) => NewsDocument | Fault,
  work: (together: readonly { path: string; document: NewsDocument }[]) => Result[],
  refuse: (fault: Fault) => Result,
): Result[] {
  const results: Result[] = [];
  let together: { path: string; document: NewsDocument }[] = [];
  let length = 0;
  const finish = (): void => {
    results.push(...work(together));
    together = [];
    length = 0;
  };
  for (const path of paths) {
    const document = read(path);
    const isRead = !('message' in document);
    if (!isRead || length + document.text.length > MOST_TOGETHER) finish();
    if (!isRead) results.push(refuse(document));
    else {
      together.push({ path, document });
      length += document.text.length;
    }
  }
  finish();
  return results;
}
