import matter from 'gray-matter';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { wordsOfYamlFault } from '../yaml-fault.ts';

/** A front matter value: text, list, or mapping; text is never turned into a number, date or boolean. */
export type FrontValue = string | FrontValue[] | Map<string, FrontValue>;

/** A record file taken apart; `before + yaml + after + body` is the file, byte for byte. */
export interface FrontMatter {
  /** A BOM and the opening `---` line. */
  before: string;
  /** The YAML between the delimiters, with its last line break. */
  yaml: string;
  /** The closing delimiter line. */
  after: string;
  body: string;
  data: Map<string, FrontValue>;
  /** `\r\n` when the file's first line break is one. */
  eol: '\n' | '\r\n';
}

/** What is wrong with a record file's frame: message, and 1-based place in the file. */
export interface FrontMatterFault {
  message: string;
  line: number;
  column: number;
}

/** YAML options of every record: the failsafe schema keeps `2022`, `1e9` and `No` as text. */
export const YAML_OPTIONS = { schema: 'failsafe', keepSourceTokens: true, uniqueKeys: true } as const;

// Aliases (`*a`) may be used by hand; a bound keeps a "billion laughs" document harmless.
const MAX_ALIASES = 100;

/**
 * Turns a parsed YAML node into plain values: text, arrays and `Map`s.
 * Aliases are resolved by the `yaml` package; anything else that is no text becomes its source text.
 */
export function toFrontValue(value: unknown): FrontValue {
  if (Array.isArray(value)) return value.map(toFrontValue);
  if (value instanceof Map) {
    return new Map([...value].map(([key, item]) => [String(key), toFrontValue(item)]));
  }
  return value === null || value === undefined ? '' : String(value);
}

/** Parses YAML text into a `Map`, or tells what is wrong with it (1-based line and column within that text). */
export function parseYaml(text: string): Map<string, FrontValue> | FrontMatterFault {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    ...YAML_OPTIONS,
    keepSourceTokens: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  const error: YAMLError | undefined = document.errors[0];
  if (error) {
    const at = lines.linePos(error.pos[0]);
    return { message: wordsOfYamlFault(error), line: at.line, column: at.col };
  }
  const contents = document.contents as Node | null;
  if (contents === null || (isScalar(contents) && contents.value === '')) return new Map();
  if (!isMap(contents)) {
    return { message: `expected keys and values, found a ${isSeq(contents) ? 'list' : 'text'}`, line: 1, column: 1 };
  }
  try {
    return toFrontValue(document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES })) as Map<string, FrontValue>;
  } catch (error) {
    // The only thing that throws here is the guard against alias bombs.
    return { message: error instanceof Error ? error.message : String(error), line: 1, column: 1 };
  }
}

/**
 * Takes a record file apart with gray-matter, YAML being read by the `yaml` package with the failsafe schema.
 *
 * Bad content gives a fault, never an exception. An options object is always passed: without one gray-matter caches a
 * broken file and answers `{}` the second time. Its JavaScript engine, which would run code, is replaced by one that
 * refuses.
 */
export function readFrontMatter(text: string): FrontMatter | FrontMatterFault {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  const named = /^\uFEFF?---[ \t]*([^\s-][^\r\n]*)/.exec(text)?.[1];
  if (named) return { message: `front matter in ${named.trim()} is not accepted; write YAML`, line: 1, column: 4 };
  if (!opening) return { message: 'no front matter: the file must begin with a line `---`', line: 1, column: 1 };
  const closing = /^---[ \t]*(?:\r?\n|$)/m;
  const found = closing.exec(text.slice(opening.length));
  if (!found) return { message: 'the front matter has no closing line `---`', line: 1, column: 1 };
  const yaml = text.slice(opening.length, opening.length + found.index);
  let data: Map<string, FrontValue> | FrontMatterFault = new Map();
  const file = matter(text, {
    engines: {
      yaml: {
        parse: (source: string) => {
          // gray-matter cuts before the last line break, which may leave half of a CR LF.
          data = parseYaml(`${source}\n`);
          return {};
        },
      },
    },
  } as Parameters<typeof matter>[1]);
  if (file.matter.trim() !== yaml.trim()) {
    const line = text.slice(0, opening.length + file.matter.length).split('\n').length;
    return { message: 'a line that begins with `---` stands inside the front matter', line, column: 1 };
  }
  const parsed: Map<string, FrontValue> | FrontMatterFault = data;
  if (!(parsed instanceof Map)) return parsed;
  return {
    before: opening,
    yaml,
    after: found[0],
    body: text.slice(opening.length + yaml.length + found[0].length),
    data: parsed,
    eol: opening.endsWith('\r\n') ? '\r\n' : '\n',
  };
}

/** Puts a record file together again. */
export function joinFrontMatter(parts: Pick<FrontMatter, 'before' | 'yaml' | 'after' | 'body'>): string {
  return parts.before + parts.yaml + parts.after + parts.body;
}
