import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IANAZone } from 'luxon';
import { isMap, LineCounter, type Node, parseDocument } from 'yaml';
import * as z from 'zod';
import { ContentError } from '../diagnostics.ts';
import type { FileDiagnostic, RecordAccess, SiteSettings } from '../model.ts';
import { hintAt } from '../records/nearest.ts';
import { wordsOfYamlFault } from '../yaml-fault.ts';

/** The settings file, from the archive's root. */
export const SETTINGS_FILE = 'content/site.yml';

const ACCESS = ['full', 'excerpt', 'metadata-only'] as const satisfies readonly RecordAccess[];

const text = z.string('must be text').trim().min(1, 'must not be empty');

const yesNo = (message: string) =>
  z.union([z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')], message);

const access = z.enum(ACCESS, `must be one of ${ACCESS.join(', ')}`);

const rightsOfSource = z.strictObject({
  access: access.default('full'),
  note: text.nullable().default(null),
  canonical: yesNo('must be yes or no').default(true),
});

const rights = z.union(
  [access.transform((value) => ({ access: value, note: null, canonical: true })), rightsOfSource],
  `must be one of ${ACCESS.join(', ')}, or have the keys access, note and canonical (yes or no)`,
);

const settingsSchema = z.strictObject({
  title: text.default('News archive'),
  description: text.default('A searchable archive of news articles.'),
  url: text
    .refine(
      isBaseUrl,
      'must be the absolute address of the site, such as https://example.org/archive, without ?, # or white space',
    )
    .transform((url) => url.replace(/\/+$/, ''))
    .nullable()
    .default(null),
  language: text.refine(isLanguageTag, 'must be a language tag (BCP 47), such as en or pt-BR').default('en'),
  timezone: text
    .refine((zone) => IANAZone.isValidZone(zone), 'must be an IANA time zone, such as Europe/Berlin')
    .default('UTC'),
  index: yesNo('must be yes or no; only yes lets search engines list the archive').default(false),
  data: yesNo('must be yes or no').default(false),
  endpoint: text
    .refine(
      isBaseUrl,
      'must be the address of an index, such as https://search.example.org/clipfile, without ?, # or white space',
    )
    .transform((url) => url.replace(/\/+$/, ''))
    .nullable()
    .default(null),
  contact: text.refine(isContact, 'must be a mail address or an http(s) address').optional(),
  rights: z.record(text, rights, 'must be sources with their rights, such as "IRNA: excerpt"').default({}),
});

/** A key of the settings file: what it does, and what holds without it. */
export interface SettingRow {
  key: string;
  /** As it would be written; empty for none. */
  default: string;
}

/** Describes every setting, from the schema that checks them. */
export function describeSettings(): SettingRow[] {
  const defaults: { [key: string]: unknown } = settingsSchema.parse({});
  return Object.keys(settingsSchema.shape).map((key) => {
    const value = defaults[key];
    const isText = typeof value === 'string';
    return { key, default: isText ? value : value === false ? 'no' : '' };
  });
}

/**
 * Reads `content/site.yml` under the archive's root; without the file every setting has its default.
 * Throws a `ContentError` that lists each fault with its line, key and remedy.
 */
export function readSettings(root: string): SiteSettings {
  const file = join(root, SETTINGS_FILE);
  return parseSettings(existsSync(file) ? readFileSync(file, 'utf8') : '', SETTINGS_FILE);
}

/**
 * Checks the text of a settings file and fills in defaults: title `News archive`, no address, English, UTC, not indexed,
 * no rights by source (all is shown). `file` is named in errors. Throws a `ContentError` that lists each fault with line and key,
 * unknown keys included: a misspelt `rights` would publish what was to be withheld.
 */
export function parseSettings(yaml: string, file: string): SiteSettings {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const faultAt = (offset: number, message: string): FileDiagnostic => {
    const { line, col } = lines.linePos(offset);
    return { path: file, level: 'error', code: 'invalid-settings', message, span: null, line, column: col };
  };
  const broken = document.errors[0];
  if (broken) throw new ContentError([faultAt(broken.pos[0], `is not valid YAML: ${wordsOfYamlFault(broken)}`)]);
  const checked = settingsSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (!checked.success) {
    const faults = checked.error.issues
      .flatMap(nameFaults)
      .map(({ path, message }) => ({ at: placeOf(document.contents, path), message }))
      .sort((a, b) => a.at - b.at);
    throw new ContentError(faults.map(({ at, message }) => faultAt(at, message)));
  }
  const { contact, rights: bySource, ...rest } = checked.data;
  return {
    ...rest,
    ...(contact === undefined ? {} : { contact }),
    rights: new Map(Object.entries(bySource)),
  };
}

/** What an issue says, fault by fault, and where: keys from the outermost on. */
function nameFaults(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code !== 'unrecognized_keys') {
    const message =
      issue.path.length > 0 ? `${issue.path.join('.')} ${issue.message}` : 'must consist of keys and values';
    return [{ path: issue.path, message }];
  }
  const isInner = issue.path.length > 0;
  const known = Object.keys(isInner ? rightsOfSource.shape : settingsSchema.shape);
  return issue.keys.map((key) => {
    const where = isInner ? `${issue.path.join('.')} has an ` : '';
    const message = `${where}unknown key ${key}; known are ${known.join(', ')}${hintAt(key, known)}`;
    return { path: [...issue.path, key], message };
  });
}

/** Where the key that a path leads to stands in the file, or the nearest one above it that is there. */
function placeOf(contents: unknown, path: readonly PropertyKey[]): number {
  let place = 0;
  let node = contents;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((one) => String(one.key) === String(key)) : undefined;
    if (pair === undefined) break;
    place = (pair.key as Node).range?.[0] ?? place;
    node = pair.value;
  }
  return place;
}

function isBaseUrl(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) && !/[?#\s]/.test(value) && url.username === '';
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isContact(value: string): boolean {
  return /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(value) || isBaseUrl(value);
}
