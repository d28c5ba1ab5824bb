import type { PublicEvidence, PublicRecord } from '../model.ts';
import type { Interface } from '../strings/index.ts';
import { anchorEvidence } from './original-view.ts';

/** One row of the table of where each value comes from. */
export interface EvidenceRow {
  field: string;
  name: string;
  value: string;
  /** How sure the value is, in a word, and the class of that word. */
  certainty: string;
  kind: string;
  rule: string;
  /** Is the rule named as in the program, in English? */
  isPlainRule: boolean;
  /** Said instead of words, or empty. */
  note: string;
  /** Links to the words in the original view, with the words themselves. */
  words: { href: string; text: string }[];
}

/** Says a value as readers know it: a date in words, the name of a language. */
export type SayValue = (evidence: PublicEvidence, article: PublicRecord) => string;

/** Longest piece of evidence quoted in a table, in code units; longer ones are cut with an ellipsis. */
const LONGEST_QUOTE = 90;

/** The name of what is known of an article, by its front matter key. */
export function nameField({ strings }: Interface, field: string): string {
  return strings.fields[field] ?? field;
}

/** Why a value is what it is: "Date: 17 April 2018 – stated (header date)", "Source: IRNA – inferred from: dateline agency". */
export function reasonOf(
  words: Interface,
  { field, certainty, rule }: PublicEvidence,
  value: string,
  { conflicts }: Pick<PublicRecord, 'conflicts'>,
): string {
  const { evidence, certainty: names } = words.strings;
  const sure = names[certainty];
  const { text, isPlain } = nameRule(words, rule);
  // A title is in one language: a rule without a name in it is left to the table.
  const isLeft = text === '' || (isPlain && !words.language.startsWith('en'));
  const reason = isLeft
    ? sure
    : words.say(certainty === 'stated' ? evidence.stated : evidence.read, { sure, rule: text });
  const doubt = conflicts.some((one) => one.field === field) ? evidence.doubt : '';
  return words.say(evidence.value, { field: nameField(words, field), value, reason, doubt });
}

/** Rows of the table of where each value comes from; `page` is the address of the original view, empty for the page itself. */
export function evidenceRows(words: Interface, article: PublicRecord, page: string, sayValue: SayValue): EvidenceRow[] {
  const text = article.original?.text ?? '';
  return [...anchorEvidence(article.evidence)].map(([evidence, anchors]) => {
    const rule = nameRule(words, evidence.rule);
    return {
      field: evidence.field,
      name: nameField(words, evidence.field),
      value: sayValue(evidence, article),
      certainty: words.strings.certainty[evidence.certainty],
      kind: evidence.certainty === 'hand' ? 'by-hand' : evidence.certainty,
      rule: rule.text,
      isPlainRule: rule.isPlain && !words.language.startsWith('en'),
      note: noteOf(words, evidence),
      words: evidence.spans.map(([start, end], i) => ({
        href: `${page}#${anchors[i] ?? ''}`,
        text: end - start > LONGEST_QUOTE ? `${text.slice(start, start + LONGEST_QUOTE - 1)}…` : text.slice(start, end),
      })),
    };
  });
}

/** The name of a rule; several are joined by ` + `. Where one of them has no name in the language, all are named as in the program. */
function nameRule({ strings }: Interface, rule: string | null): { text: string; isPlain: boolean } {
  const rules = rule === null ? [] : rule.split(' + ');
  const named = rules.map((one) => strings.evidence.rules[one]);
  if (named.every((one) => one !== undefined)) return { text: named.join(' + '), isPlain: false };
  return { text: (rule ?? '').replaceAll('-', ' '), isPlain: true };
}

/** What is said in place of words, or before them, of a value that is not read from words alone. */
function noteOf(words: Interface, { field, certainty, selector }: PublicEvidence): string {
  const { evidence } = words.strings;
  if (certainty === 'hand') return selector === undefined ? '' : words.say(evidence.table, { selector });
  if (selector !== undefined) return words.say(evidence.metadata, { selector });
  return field === 'language' ? evidence.wholeText : '';
}
