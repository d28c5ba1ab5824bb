import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IANAZone } from 'luxon';
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import type { RecordAccess, SiteSettings } from '../model.ts';
import { wordsOfYamlFault } from '../records/yaml-fault.ts';

/** The settings file, from the archive's root. */
export const SETTINGS_FILE = 'content/site.yml';

const ACCESS = ['full', 'excerpt', 'metadata-only'] as const satisfies readonly RecordAccess[];

const text = z.string('must be text').trim().min(1, 'must not be empty');

const yesNo = (message: string) =>
  z.union([z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')], message);

const access = z.enum(ACCESS, `must be one of ${ACCESS.join(', ')}`);

const rights = z.union(
  [
    access.transform((value) => ({ access: value, note: null, canonical: true })),
    z.strictObject({
      access: access.default('full'),
      note: text.nullable().default(null),
      canonical: yesNo('must be yes or no').default(true),
    }),
  ],
  `must be one of ${ACCESS.join(', ')}, or have the keys access, note and canonical (yes or no)`,
);

const settingsSchema = z.strictObject({
  title: text.default('News archive'),
  description: text.default('A searchable archive of news articles.'),
  url: text
    .refine(isBaseUrl, 'must be the absolute address of the site, such as https://example.org/archive, without ? or #')
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
    .refine(isBaseUrl, 'must be the address of an index, such as https://search.example.org/clipfile, without ? or #')
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
 * Throws an `Error` that lists each fault with its key and remedy.
 */
export function readSettings(root: string): SiteSettings {
  const file = join(root, SETTINGS_FILE);
  return parseSettings(existsSync(file) ? readFileSync(file, 'utf8') : '', SETTINGS_FILE);
}

/**
 * Checks the text of a settings file and fills in defaults: title `News archive`, no address, English, UTC, not indexed,
 * no rights by source (all is shown). `file` is named in errors. Throws an `Error` that lists each fault with its key,
 * unknown keys included: a misspelt `rights` would publish what was to be withheld.
 */
export function parseSettings(yaml: string, file: string): SiteSettings {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new Error(`${file}:${line}:${col} is not valid YAML: ${wordsOfYamlFault(broken)}`);
  }
  const checked = settingsSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (!checked.success) {
    throw new Error(checked.error.issues.map((issue) => `${file}: ${nameFault(issue)}`).join('\n'));
  }
  const { contact, rights: bySource, ...rest } = checked.data;
  return {
    ...rest,
    ...(contact === undefined ? {} : { contact }),
    rights: new Map(Object.entries(bySource)),
  };
}

function nameFault(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(settingsSchema.shape).join(', ');
    const where = issue.path.length > 0 ? ` under ${issue.path.join('.')}` : `; known are ${known}`;
    return `unknown key ${issue.keys.join(', ')}${where}`;
  }
  return issue.path.length > 0 ? `${issue.path.join('.')} ${issue.message}` : 'must consist of keys and values';
}

function isBaseUrl(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) && !/[?#]/.test(value) && url.username === '';
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
