import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import * as z from 'zod';
import type { FileDiagnostic, PersonEntry, SourceEntry, TopicEntry, Vocabularies } from '../model.ts';
import { readTopic, topicKey } from '../vocabularies/media-topics.ts';
import { wordsOfYamlFault } from '../yaml-fault.ts';
import { hintAt } from './nearest.ts';
import { slugOf } from './record-path.ts';

/** Where the vocabularies lie, from the archive's root. */
export const PEOPLE_FILE = 'content/vocabularies/people.yml';
export const SOURCES_FILE = 'content/vocabularies/sources.yml';
export const TOPICS_FILE = 'content/vocabularies/topics.yml';
/** All vocabularies; the events are read in `events.ts`. */
const NAMES = ['people.yml', 'sources.yml', 'topics.yml', 'events.yml'];

/** Text of a vocabulary: not empty, without white space at both ends. */
export const text = z.string('must be text').trim().min(1, 'must not be empty');

/** The last part of an address. */
export const slug = text.refine((value) => slugOf(value) === value, {
  error: (issue) => `"${issue.input}" is no slug; write the last part of the page's address, such as ann-doe`,
});

/** A list of a vocabulary. One text where a list is expected is a list of one, an empty key is none: it is what people write. */
export const listOf = (item: z.ZodType<string>) =>
  z.preprocess(
    (value) => (value === '' || value === undefined ? [] : typeof value === 'string' ? [value] : value),
    z.array(item, 'must be a list'),
  );

const yesNo = z.preprocess(
  (value) => (typeof value === 'string' ? value.toLowerCase() : value),
  z
    .enum(['true', 'yes', 'false', 'no'], 'must be true or false')
    .transform((word) => word === 'true' || word === 'yes'),
);

const sourceSchema = z
  .strictObject({ name: text, id: slug.nullable().default(null), aliases: listOf(text), formerly: listOf(slug) })
  .transform((entry): SourceEntry => entry);

/** A topic as a record may write it: the id or the label of a concept, or words of the archive's own. */
const topicWords = text.superRefine((value, context) => {
  const read = readTopic(value);
  if (typeof read !== 'string') context.addIssue({ code: 'custom', message: read.message });
});

const topicSchema = z
  .strictObject({
    name: topicWords,
    id: slug.nullable().default(null),
    aliases: listOf(topicWords),
    formerly: listOf(slug),
  })
  .transform((entry): TopicEntry => {
    const read = readTopic(entry.name);
    return { ...entry, topic: typeof read === 'string' ? read : entry.name };
  });

const personSchema = z
  .strictObject({
    name: text,
    id: slug.nullable().default(null),
    aliases: listOf(text),
    suppress: yesNo.default(false),
    formerly: listOf(slug),
    wikidata: text
      .regex(/^Q[1-9]\d*$/, 'must be a Wikidata id, such as Q42')
      .nullable()
      .default(null),
  })
  .transform(({ suppress, ...rest }): PersonEntry => ({ ...rest, isSuppressed: suppress }));

/**
 * Reads the vocabularies under the archive's root; a missing or empty file has no entries. A file is a list of entries
 * with `name`, or a mapping of names to entries. Nothing is thrown: faults are listed with file and line, as errors, for
 * a misspelt `suppress` would publish what was to be hidden.
 */
export function readVocabularies(root: string): { vocabularies: Vocabularies; diagnostics: FileDiagnostic[] } {
  const diagnostics: FileDiagnostic[] = [];
  const people = readEntries(root, PEOPLE_FILE, personSchema, diagnostics, 'name', claimNames());
  const sources = readEntries(root, SOURCES_FILE, sourceSchema, diagnostics, 'name', claimNames());
  const topics = readEntries(root, TOPICS_FILE, topicSchema, diagnostics, 'name', claimWords(topicKey));
  diagnostics.push(...nameUnread(root));
  return { vocabularies: { people, sources, topics }, diagnostics };
}

/** Files beside the vocabularies that nothing reads: in `people.yaml` a `suppress` would hide nobody. */
function nameUnread(root: string): FileDiagnostic[] {
  const folder = dirname(PEOPLE_FILE);
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => /\.(?:ya?ml|json|csv)$/i.test(name) && !name.startsWith('.') && !NAMES.includes(name))
    .sort()
    .map((name): FileDiagnostic => {
      const message = `is not read; the vocabularies are ${NAMES.join(', ')}`;
      return { path: `${folder}/${name}`, level: 'warning', code: 'unknown-vocabulary', message, span: null };
    });
}

/**
 * Reads the entries of a vocabulary file: a list, or a mapping of titles to entries; a missing or empty file has none.
 * `title` is the key that a mapping writes in front; `claim` says what is wrong with an entry beside those before it;
 * `code` is that of faults, which go to `diagnostics` as errors with line and column; entries without one are returned.
 */
export function readEntries<Entry>(
  root: string,
  file: string,
  schema: z.ZodType<Entry>,
  diagnostics: FileDiagnostic[],
  title: string,
  claim: (entry: Entry) => string | null,
  code = 'invalid-vocabulary',
): Entry[] {
  if (!existsSync(join(root, file))) return [];
  const lines = new LineCounter();
  // As in records, `No` and `2022` stay text.
  const document = parseDocument(readFileSync(join(root, file), 'utf8'), {
    schema: 'failsafe',
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const fault = (message: string, offset: number) => {
    const { line, col } = lines.linePos(offset);
    diagnostics.push({
      path: file,
      level: 'error',
      code,
      message,
      span: null,
      line,
      column: col,
    });
  };
  const broken = document.errors[0];
  if (broken) {
    fault(`is not valid YAML: ${wordsOfYamlFault(broken)}`, broken.pos[0]);
    return [];
  }
  const found = listEntries(document.contents);
  if (found === null) {
    fault(`must be a list of entries, each with a \`${title}\`, or a mapping of ${title}s to entries`, 0);
    return [];
  }
  return found.flatMap(({ node, name, at }) => {
    const value: unknown = node?.toJS(document, { maxAliasCount: 100 }) ?? {};
    const checked = schema.safeParse(name === null || !isPlainObject(value) ? value : { [title]: name, ...value });
    if (!checked.success) {
      for (const issue of checked.error.issues) {
        const path = issue.code === 'unrecognized_keys' ? issue.keys : issue.path;
        fault(nameFault(issue, title, keysOf(schema), value), placeOf(node, path) ?? at);
      }
      return [];
    }
    const clash = claim(checked.data);
    if (clash !== null) fault(clash, at);
    return [checked.data];
  });
}

/** The entries of a list or a mapping with the place of each; `null` when it is neither. */
function listEntries(contents: Node | null): { node: Node | null; name: string | null; at: number }[] | null {
  if (contents === null || (isScalar(contents) && contents.value === '')) return [];
  if (isSeq(contents)) {
    return contents.items.map((item) => {
      const node = item as Node | null;
      return { node, name: null, at: node?.range?.[0] ?? contents.range?.[0] ?? 0 };
    });
  }
  if (!isMap(contents)) return null;
  return contents.items.map(({ key, value }) => {
    const isEmpty = isScalar(value) && value.value === '';
    return { node: isEmpty ? null : (value as Node | null), name: String(key), at: (key as Node).range?.[0] ?? 0 };
  });
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where the key that an issue is about stands in its entry. */
function placeOf(node: Node | null, path: readonly PropertyKey[]): number | null {
  if (!isMap(node) || path.length === 0) return null;
  const pair = node.items.find(({ key }) => String(key) === String(path[0]));
  return (pair?.key as Node | undefined)?.range?.[0] ?? null;
}

/** The keys of an entry, from the schema that checks it. */
function keysOf(schema: z.ZodType): string[] {
  const given = schema instanceof z.ZodPipe ? schema.in : schema;
  return given instanceof z.ZodObject ? Object.keys(given.shape) : [];
}

function nameFault(issue: z.core.$ZodIssue, title: string, keys: readonly string[], value: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `unknown key ${issue.keys.join(', ')}; known are ${keys.join(', ')}${hintAt(issue.keys[0] ?? '', keys)}`;
  }
  if (issue.path.length === 0) return `an entry must have keys and values, beginning with \`${title}\``;
  const [key, item] = issue.path;
  // What a mapping writes in front of an entry is never missing.
  const isMissing = issue.path.length === 1 && isPlainObject(value) && !(String(key) in value);
  if (isMissing) return `${String(key)} is missing`;
  return `${String(key)}${typeof item === 'number' ? ` (item ${item + 1})` : ''} ${issue.message}`;
}

/** Names parted by ids may be the same. */
function claimNames<Entry extends SourceEntry>(): (entry: Entry) => string | null {
  return claimWords(
    (word) => word.toLowerCase(),
    ({ id, name }) => id ?? name,
  );
}

/** Notes the words that mean each entry, as `keyOf` makes them alike; one that means another already is a fault. */
function claimWords<Entry extends SourceEntry>(
  keyOf: (word: string) => string,
  ownOf: (entry: Entry) => string = ({ name }) => name,
): (entry: Entry) => string | null {
  const owners = new Map<string, Entry>();
  return (entry) => {
    const words = new Set([ownOf(entry), ...entry.aliases].map(keyOf));
    for (const word of words) {
      const owner = owners.get(word);
      if (owner) return `"${word}" of "${entry.name}" is also a name of "${owner.name}"`;
    }
    for (const word of words) owners.set(word, entry);
    return null;
  };
}
