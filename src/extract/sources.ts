import type { SpeakerKind } from '../model.ts';
import { nameRuns, readPersonName } from './names.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Gender, SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';

/** What the words for a speaker say about who it is. */
export interface SourceReading {
  kind: SpeakerKind | 'pronoun' | 'relative';
  /** The name without title and role; `null` for a role alone ("the president") or a nameless group ("critics"). */
  name: Phrase | null;
  /** Title or role as worded, without article and owner ("foreign ministry spokesman"). */
  role: Phrase | null;
  gender: Gender;
}

/** Reads the noun phrase `[from, to)` that names who speaks; `null` when its head is nothing the lists know. */
export function readSource(
  tokens: readonly Token[],
  { from, to }: Phrase,
  lexicon: SpeechLexicon,
): SourceReading | null {
  const first = tokens[from];
  if (first === undefined || to <= from) return null;
  if (to - from === 1 && (first.kind === 'possessive' || lexicon.own.has(first.lower))) {
    return { kind: 'pronoun', name: null, role: null, gender: lexicon.own.get(first.lower) ?? null };
  }
  if (to - from === 1 && (first.kind === 'pronoun' || first.kind === 'relative')) {
    const stands = lexicon.pronouns.get(first.lower);
    const gender = stands === 'male' || stands === 'female' ? stands : null;
    return { kind: first.kind, name: null, role: null, gender };
  }
  if (tokens[to - 1]?.kind === 'owner') return readSource(tokens, { from, to: to - 1 }, lexicon);
  const comma = tokens.findIndex((token, at) => at > from && at < to && (token.lower === ',' || token.lower === '('));
  const end = comma < 0 ? to : comma;
  const core = readCore(tokens, { from, to: end }, lexicon);
  if (comma < 0 || tokens[comma]?.lower === '(' || core === null) return core;
  const apposition = readApposition(tokens, { from: comma + 1, to: trimEnd(tokens, comma + 1, to) }, lexicon);
  // "Karsk, Belmouth agree": two of a list are not the first of them.
  if (core.kind === 'collective' && apposition?.kind === 'collective' && apposition.name)
    return { ...core, name: null };
  if (apposition?.kind !== 'person') return core;
  if (core.kind === 'person' && core.name && !apposition.name) {
    return { ...core, role: core.role ?? apposition.role, gender: core.gender ?? apposition.gender };
  }
  if (core.kind === 'person' && !core.name && apposition.name) {
    return { ...apposition, role: core.role ?? apposition.role, gender: core.gender ?? apposition.gender };
  }
  return core;
}

/** Reads the words between commas that say who somebody is; of two posts ("an aide and director of the Port") the first is read, both are worded. */
function readApposition(tokens: readonly Token[], { from, to }: Phrase, lexicon: SpeechLexicon): SourceReading | null {
  const join = tokens.findIndex(({ lower }, at) => at > from && at < to && lexicon.sets.joining.has(lower));
  const reading = readCore(tokens, { from, to: join < 0 ? to : join }, lexicon);
  if (join < 0 || reading?.kind !== 'person' || reading.name || !reading.role) return join < 0 ? reading : null;
  return { ...reading, role: { from: reading.role.from, to } };
}

/** Where an apposition ends: before a bracket, a relative clause, or a further apposition that is none of a name. */
function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  const stop = tokens.findIndex((token, at) => {
    if (at < from || at >= to) return false;
    const isFurther = token.lower === ',' && at > from && tokens[at + 1]?.kind !== 'name';
    return isFurther || token.kind === 'relative' || (at > from && token.lower === '(');
  });
  let end = stop < 0 ? to : stop;
  while (end > from && tokens[end - 1]?.kind === 'mark') end--;
  return end;
}

/** Reads a noun phrase without commas by its head: the last word before "of", "for" and the like. */
function readCore(tokens: readonly Token[], { from, to }: Phrase, lexicon: SpeechLexicon): SourceReading | null {
  const join = tokens.findIndex((token, at) => at >= from && at < to && lexicon.sets.joining.has(token.lower));
  if (join >= 0) {
    // "Minister of Roads and Urban Development Ruta Olberg" is one person.
    const last = nameRuns(tokens.slice(0, to), lexicon).find((each) => each.to === to && each.from >= from);
    const one = last && readPersonName(tokens, last, lexicon);
    return one?.role && one.role.from < join
      ? { kind: 'person', name: one.name, role: one.role, gender: one.gender }
      : { kind: 'collective', name: null, role: null, gender: null };
  }
  const preposition = tokens.findIndex(
    (token, at) => at > from && at < to && (token.kind === 'preposition' || isTied(tokens, at, lexicon)),
  );
  const headEnd = preposition < 0 ? to : preposition;
  const head = tokens[headOf(tokens, from, headEnd, lexicon)];
  if (head === undefined || headEnd <= from) return null;
  const glued = preposition < 0 ? null : gluedName(tokens, preposition, to, lexicon);
  if (glued) return { kind: 'person', name: glued, role: roleIn(tokens, from, glued.from, lexicon), gender: null };
  const run = nameRuns(tokens.slice(0, headEnd), lexicon).find((each) => each.to === headEnd && each.from >= from);
  const person = run && readPersonName(tokens, run, lexicon);
  if (person && isArticled(tokens, from, person.name) && !person.introduced) {
    return { kind: 'collective', name: withOwner(tokens, run, to, lexicon), role: null, gender: null };
  }
  if (person) {
    return {
      kind: 'person',
      name: person.name,
      role: person.role && roleIn(tokens, Math.max(from, person.role.from), person.name.from, lexicon),
      gender: person.gender,
    };
  }
  const lower = head.lower;
  if (lexicon.roles.has(lower)) {
    return {
      kind: 'person',
      name: null,
      role: roleIn(tokens, from, to, lexicon),
      gender: lexicon.roles.get(lower) ?? null,
    };
  }
  if (run) {
    // "Mr." alone is nobody: the name behind it was not read.
    const isTitle = ({ text, lower }: Token) => text.endsWith('.') && lexicon.titles.has(lower);
    if (tokens.slice(run.from, run.to).every(isTitle)) return null;
    const kind = lexicon.sets.documents.has(lower) ? 'document' : 'collective';
    return { kind, name: withOwner(tokens, run, to, lexicon), role: null, gender: null };
  }
  if (lexicon.sets.documents.has(lower)) return { kind: 'document', name: null, role: null, gender: null };
  return { kind: 'collective', name: null, role: null, gender: null };
}

/** "Ministry | of Defence", "Bank | of the North": a body's name with the names that "of" ties to it. */
function withOwner(tokens: readonly Token[], run: Phrase, to: number, lexicon: SpeechLexicon): Phrase {
  if (!lexicon.sets.belonging.has(tokens[run.to]?.lower ?? '')) return run;
  let end = run.to + (tokens[run.to + 1]?.kind === 'determiner' ? 2 : 1);
  if (tokens[end]?.kind !== 'name') return run;
  while (end < to && tokens[end]?.kind === 'name') end++;
  return { from: run.from, to: Math.min(end, to) };
}

/** Index of the noun that words `[from, end)` are about: the last; the role before its adjectives where these stand behind it ("guide suprême"). */
function headOf(tokens: readonly Token[], from: number, end: number, lexicon: SpeechLexicon): number {
  let at = end - 1;
  if (!lexicon.words.adjectivesBehind) return at;
  while (at > from && tokens[at]?.kind === 'noun' && !lexicon.roles.has(tokens[at]?.lower ?? '')) at--;
  return lexicon.roles.has(tokens[at]?.lower ?? '') ? at : end - 1;
}

/** "der Sprecher | des Vereins": a determiner that ties what follows to the noun before, as "of" does. */
const isTied = (tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean =>
  lexicon.sets.genitives.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'noun';

/** "secretary of the Council of Karsk Milo Tarvenen", "member of the parliament Ruta Olberg": a name glued to a role with "of". */
function gluedName(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): Phrase | null {
  const run = nameRuns(tokens.slice(0, to), lexicon).find((each) => each.to === to && each.from > from);
  const person = run && readPersonName(tokens, run, lexicon);
  if (!run || !person || person.introduced || person.name.to - person.name.from < 2) return null;
  const before = tokens[person.name.from - 1];
  const isBody =
    before?.kind === 'noun' ||
    lexicon.sets.places.has(before?.lower ?? '') ||
    lexicon.sets.organisationWords.has(before?.lower ?? '');
  return isBody && lexicon.roles.has(tokens[from - 1]?.lower ?? '') ? person.name : null;
}

/** "the Pentagon", "a Clinton": behind an article a bare name is no person's. */
const isArticled = (tokens: readonly Token[], from: number, name: Phrase): boolean =>
  name.from > from && tokens[name.from - 1]?.kind === 'determiner';

/** The words for a role without the article, pronoun or owner before them; "Sprecherin | der Polizei" is whole. */
function roleIn(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): Phrase | null {
  let start = from;
  const preposition = tokens.findIndex(
    (token, at) => at > from && at < to && (token.kind === 'preposition' || isTied(tokens, at, lexicon)),
  );
  for (let at = from; at < (preposition < 0 ? to : preposition); at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'owner' || kind === 'determiner' || kind === 'possessive') start = at + 1;
  }
  return start < to ? { from: start, to } : null;
}
