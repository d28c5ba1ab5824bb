import * as z from 'zod';
import { parseEdtf } from '../edtf.ts';
import type { ArticleRecord, Edtf, RecordSpeaker } from '../model.ts';
import { readTopic } from '../vocabularies/media-topics.ts';
import type { FrontValue } from './front-matter.ts';
import { hintAt } from './nearest.ts';

const text = z.string('must be text');

const edtf = text.refine((value) => parseEdtf(value) !== null, {
  error: (issue) =>
    `"${issue.input}" is no EDTF date; write 2018-04-17, 2018-04, 2018, 2018~, 2023-02-24/2023-03-02 or leave the key out`,
});

const day = text.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtf(value) !== null, {
  error: (issue) => `"${issue.input}" is no day; write it as 2026-11-21`,
});

const webAddress = text.refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
  error: (issue) => `"${issue.input}" is no web address; it must begin with http:// or https://`,
});

const languageTag = text.refine((value) => isLanguageTag(value), {
  error: (issue) => `"${issue.input}" is no BCP 47 language tag; write en, de or zh-Hant`,
});

// One text where a list is expected is taken as a list of one: it is what people write.
const texts = z.preprocess(
  (value) => (typeof value === 'string' ? (value === '' ? [] : [value]) : value),
  z.array(text, 'must be a list'),
);

// People write labels rather than ids. An id that is unknown is a slip of the pen: its page would have no name.
const topic = text.transform((value, context): string => {
  const read = readTopic(value);
  if (typeof read === 'string') return read;
  context.addIssue({ code: 'custom', message: read.message });
  return z.NEVER;
});

const topics = z.preprocess(
  (value) => (typeof value === 'string' ? (value === '' ? [] : [value]) : value),
  z.array(topic, 'must be a list').transform((ids) => [...new Set(ids)]),
);

const oneOf = <Word extends string>(words: readonly Word[]) =>
  z.enum(words, {
    error: (issue) => {
      const said = typeof issue.input === 'string' ? `"${issue.input}" is not known` : 'must be one word';
      return `${said}; write ${words.slice(0, -1).join(', ')} or ${words.at(-1)}${hintAt(String(issue.input), words)}`;
    },
  });

const path = text.refine((value) => /^\/[^#?%]*$/.test(value) && isInnerPath(value.slice(1).replace(/\/$/, '')), {
  error: (issue) => `"${issue.input}" is no address on this site; write it as /articles/2018/04/name/, without # ? %`,
});

const original = text.refine(
  (value) => value.startsWith('originals/') && value.split('/').every((part) => !['', '.', '..'].includes(part)),
  { error: (issue) => `"${issue.input}" is no path under originals/; write it as originals/2018/name.txt` },
);

const mapping = z.map(text, z.unknown(), 'must be a mapping');

const speaker = mapping.transform((entry, context): RecordSpeaker => {
  const [id, name, role] = ['id', 'name', 'role'].map((key) => entry.get(key));
  if (typeof id !== 'string' || id === '') context.addIssue({ code: 'custom', message: 'a speaker needs an `id`' });
  if (typeof name !== 'string' || name === '')
    context.addIssue({ code: 'custom', message: 'a speaker needs a `name`' });
  if (role !== undefined && typeof role !== 'string')
    context.addIssue({ code: 'custom', message: 'the `role` of a speaker must be text' });
  return { id: String(id), name: String(name), ...(typeof role === 'string' && role !== '' ? { role } : {}) };
});

const correction = mapping.transform((entry) => {
  const name = entry.get('speaker');
  return typeof name === 'string' ? { speaker: name } : {};
});

/** What front matter may hold, key by key; keys that are not here are the maintainer's own. */
const KEYS = {
  id: text.regex(/^[0-9a-f]{10,64}$/, 'must be 10 to 64 lower-case hex digits'),
  headline: text,
  date: edtf,
  source: text,
  originalSource: text,
  agency: text,
  byline: text,
  url: webAddress,
  standfirst: text,
  dateline: text,
  place: text,
  language: languageTag,
  captured: edtf,
  updated: edtf,
  speakers: z.array(speaker, 'must be a list of speakers, each with id and name, as in [{id: ann-doe, name: Ann Doe}]'),
  topics,
  keywords: texts,
  original,
  sha256: text.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'),
  added: text.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'must be a UTC instant such as 2026-11-21T09:14:05Z'),
  status: oneOf(['draft', 'withdrawn']),
  withdrawn: day,
  reason: text,
  embargo: day,
  access: oneOf(['full', 'excerpt', 'metadata-only']),
  aliases: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(path, 'must be a list')),
  notes: text,
  sameAs: text,
  checked: texts,
  statements: z.map(
    text.regex(/^q-[0-9a-f]{6}(?:-\d+)?$/, 'must be the id of a statement, such as q-3fa9c1'),
    correction,
    'must be a mapping',
  ),
} as const;

/** All keys that the tool knows. */
export const KNOWN_KEYS: readonly string[] = Object.keys(KEYS);

/** Is this a key that the tool knows, and not one of the maintainer's own? */
export function isKnownKey(key: string): boolean {
  return Object.hasOwn(KEYS, key);
}

/** One thing wrong with a record's front matter. */
export interface RecordFault {
  key: string;
  message: string;
}

/**
 * Checks front matter and gives the record, or every fault in it. A key left empty (`source:`) counts as absent.
 *
 * Errors are data, never thrown. `id` and `added` must be there: `ingest` adds them to a record written by hand.
 */
export function checkRecord(data: ReadonlyMap<string, FrontValue>, body: string): ArticleRecord | RecordFault[] {
  const faults: RecordFault[] = [];
  const known = new Map<string, unknown>();
  const own = new Map<string, unknown>();
  for (const [key, value] of data) {
    if (!Object.hasOwn(KEYS, key)) {
      own.set(key, value);
      continue;
    }
    if (value === '') continue;
    const result = KEYS[key as keyof typeof KEYS].safeParse(value);
    if (result.success) known.set(key, result.data);
    else {
      for (const issue of result.error.issues) {
        const at =
          issue.path.length > 0
            ? ` (${issue.path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : String(step))).join(', ')})`
            : '';
        faults.push({ key, message: `${key}${at}: ${issue.message}` });
      }
    }
  }
  // An ingest adds them once nothing else is wrong: who is told all at once would look for what these two mean.
  for (const key of faults.length > 0 ? [] : ['id', 'added']) {
    if (!known.has(key)) {
      faults.push({ key, message: `${key} is missing; run \`clipfile ingest\` to have it added` });
    }
  }
  if (faults.length > 0) return faults;
  return {
    speakers: [],
    topics: [],
    keywords: [],
    aliases: [],
    checked: [],
    statements: new Map(),
    ...Object.fromEntries(known),
    own,
    body,
  } as unknown as ArticleRecord;
}

/** Does a path, without slashes at its ends, stay inside the folder it is put into? */
function isInnerPath(value: string): boolean {
  return !/[\\\p{Cc}]/u.test(value) && value.split('/').every((part) => !['', '.', '..'].includes(part));
}

/** Of the tags that the syntax allows, those that begin with a code: longer first parts, as in `german`, are names that people write. */
function isLanguageTag(value: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    // `Intl` has no test, only this throw.
    return false;
  }
}

/** Narrows a checked date for callers that hold plain text. */
export function asEdtf(value: string | undefined): Edtf | null {
  return value === undefined ? null : parseEdtf(value);
}
