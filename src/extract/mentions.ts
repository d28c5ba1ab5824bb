import { SURNAME_ARTICLE } from '../languages/name-articles.ts';
import type { Candidate, Extractor, MentionCandidate, NewsDocument, Span } from '../model.ts';
import { nameRuns, readPersonName } from './names.ts';
import type { Phrase } from './noun-phrases.ts';
import { readSource } from './sources.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import { readOpenTokens, readSentence } from './speech-sentences.ts';
import { readSpeechText } from './speech-text.ts';
import type { Token } from './tokens.ts';
import { foldWord, singleSpaced } from './words.ts';
import { joinLines } from './wrapped-words.ts';

/**
 * Finds who is named in the text: persons with the title or role beside the name, and, where something is attributed to them,
 * roles without a name, collectives and documents. The first span of the evidence is the name (or the whole phrase when there
 * is none), the second the role. A single surname counts where a longer name in the text ends with it or a title stands before it.
 */
export const extractMentions: Extractor = (document: NewsDocument): Candidate[] => {
  const { lexicon, paragraphs } = readSpeechText(document);
  if (lexicon === null) return [];
  const { text } = document;
  const mentions = new Map<number, MentionCandidate>();
  const singles: MentionCandidate[] = [];
  const keys = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.sentences) {
      for (const mention of readNames(text, readOpenTokens(text, paragraph, sentence, lexicon), lexicon)) {
        if (mention.rule === 'single-name') singles.push(mention);
        else {
          mentions.set(startOf(mention), mention);
          for (const word of keysOf(mention.value ?? '')) keys.add(word);
        }
      }
      const { tokens, clauses } = readSentence(text, paragraph, sentence, lexicon);
      for (const { source } of clauses) {
        const mention = readSpeaking(text, tokens, source, lexicon);
        const known = mention && mentions.get(startOf(mention));
        // "Smith's aides said": the group that speaks does not hide the person who is named at its start.
        if (mention && !(known?.role && !mention.role) && !(known?.value && mention.value === null))
          mentions.set(startOf(mention), mention);
      }
    }
  }
  for (const single of singles) {
    if (keys.has(fold(single.value ?? '')) && !mentions.has(startOf(single))) mentions.set(startOf(single), single);
  }
  return [...mentions.values()].sort((a, b) => startOf(a) - startOf(b));
};

const startOf = (mention: MentionCandidate): number => mention.evidence[0]?.[0] ?? 0;

const fold = (word: string): string => foldWord(word.replace(SURNAME_ARTICLE, ''), true);

/** The words of a full name by which it may be taken up again: first and last. */
function keysOf(name: string): string[] {
  const words = name.split(/\s+/).map(fold);
  return words.length < 2 ? [] : [words[0] ?? '', words.at(-1) ?? ''];
}

function readNames(text: string, tokens: readonly Token[], lexicon: SpeechLexicon): MentionCandidate[] {
  return nameRuns(tokens, lexicon).flatMap((run) => {
    const person = readPersonName(tokens, run, lexicon);
    if (!person) return [];
    const single = person.name.to - person.name.from === 1 && !person.introduced;
    const behind = person.role ? null : roleBehind(tokens, person.name.to, lexicon);
    const role = person.role ?? behind;
    return [
      mentionOf(text, tokens, person.name, role, {
        kind: 'person',
        gender: person.gender,
        rule: single ? 'single-name' : 'name',
      }),
    ];
  });
}

/** The role in an apposition behind a name: "Smith, a senior fellow at X," → "senior fellow at X"; `null` when none stands there. */
function roleBehind(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): Phrase | null {
  if (tokens[at]?.lower !== ',') return null;
  const end = tokens.findIndex((token, index) => index > at && index < at + 20 && /^[,.;:)]$/.test(token.lower));
  if (end < 0) return null;
  const opener = tokens[at + 1];
  const opens =
    opener?.kind === 'determiner' ||
    opener?.kind === 'possessive' ||
    (opener !== undefined && lexicon.roles.has(opener.lower));
  if (!opens) return null;
  const reading = readSource(tokens, { from: at + 1, to: end }, lexicon);
  return reading?.kind === 'person' && !reading.name ? reading.role : null;
}

function readSpeaking(
  text: string,
  tokens: readonly Token[],
  source: Phrase,
  lexicon: SpeechLexicon,
): MentionCandidate | null {
  const reading = readSource(tokens, source, lexicon);
  if (!reading || reading.kind === 'pronoun' || reading.kind === 'relative') return null;
  if (!reading.name && reading.kind === 'person') {
    return mentionOf(
      text,
      tokens,
      source,
      reading.role,
      { kind: 'person', gender: reading.gender, rule: 'role' },
      false,
    );
  }
  if (!reading.name)
    return mentionOf(text, tokens, source, null, { kind: reading.kind, gender: null, rule: 'group' }, false);
  const { kind, gender, name, role } = reading;
  return mentionOf(text, tokens, name, role, { kind, gender, rule: 'source' });
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  words: Phrase,
  role: Phrase | null,
  rest: Pick<MentionCandidate, 'kind' | 'gender' | 'rule'>,
  named = true,
): MentionCandidate {
  const span = spanOf(tokens, words);
  const roleSpan = role && spanOf(tokens, role);
  return {
    field: 'mention',
    value: named ? singleSpaced(joinLines(text, span)) : null,
    role: roleSpan && singleSpaced(joinLines(text, roleSpan)),
    organisation: null,
    evidence: roleSpan ? [span, roleSpan] : [span],
    certainty: 'stated',
    ...rest,
  };
}

const spanOf = (tokens: readonly Token[], { from, to }: Phrase): Span => [
  tokens[from]?.start ?? 0,
  tokens[to - 1]?.end ?? 0,
];
