import type { Gender, SpeechLexicon } from './speech-lexicon.ts';

/** Fewest letters of a role or group at the end of a compound: "Notenbank|chef", "Landes|regierung". */
const SHORTEST_ROLE = 4;
const SHORTEST_GROUP = 5;

/** Most letters of a role or group at the end of a compound. */
const LONGEST_END = 24;

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/**
 * For a language that capitalises every noun: returns the lexicon with the names that a text shows – behind a known given name, a title,
 * a role, or two unknown words behind a verb of saying – and its compounds of roles and groups. Else returns the lexicon as it is.
 */
export function learnNames(text: string, lexicon: SpeechLexicon): SpeechLexicon {
  if (lexicon.names === null) return lexicon;
  const words = readWords(text);
  const roles = new Map(lexicon.roles);
  const groups = new Set(lexicon.sets.groups);
  const documents = new Set(lexicon.sets.documents);
  // "Kurt Ostermann": what stands behind a given name is a surname, whatever it ends with.
  const surnames = new Set(
    words
      .filter(({ joined }, at) => joined && lexicon.givenNames.has(words[at - 1]?.lower ?? ''))
      .map(({ lower }) => lower),
  );
  for (const { lower, capital } of words) {
    if (!capital || surnames.has(lower) || roles.has(lower) || groups.has(lower) || lexicon.givenNames.has(lower))
      continue;
    const role = endOf(lower, SHORTEST_ROLE, lexicon.roles);
    if (role !== null) roles.set(lower, lexicon.roles.get(role) ?? null);
    else if (endOf(lower, SHORTEST_GROUP, lexicon.sets.groups) !== null) groups.add(lower);
    else if (endOf(lower, SHORTEST_GROUP, lexicon.sets.documents) !== null) documents.add(lower);
  }
  const known = { ...lexicon, roles, sets: { ...lexicon.sets, groups, documents } };
  return { ...known, names: namesIn(words, known) };
}

interface Word {
  lower: string;
  capital: boolean;
  /** Does only a space stand between this word and the one before? */
  joined: boolean;
}

function readWords(text: string): Word[] {
  const words: Word[] = [];
  let end = -2;
  for (const match of text.matchAll(WORD)) {
    const joined = match.index === end + 1 && text[end] === ' ';
    words.push({ lower: match[0].toLowerCase(), capital: /^\p{Lu}/u.test(match[0]), joined });
    end = match.index + match[0].length;
  }
  return words;
}

/** The longest word of a list, of `shortest` letters or more, with which a longer word ends; `null` without one. */
function endOf(word: string, shortest: number, list: ReadonlyMap<string, Gender> | ReadonlySet<string>): string | null {
  for (let at = Math.max(2, word.length - LONGEST_END); word.length - at >= shortest; at++) {
    const end = word.slice(at);
    if (list.has(end)) return end;
  }
  return null;
}

function namesIn(words: readonly Word[], lexicon: SpeechLexicon): Set<string> {
  const names = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const opener = words[at];
    if (opener === undefined) break;
    const isGiven = opener.capital && lexicon.givenNames.has(opener.lower);
    const isTitle = lexicon.titles.has(opener.lower) || (opener.capital && lexicon.roles.has(opener.lower));
    const isCue = !opener.capital && lexicon.cues.has(opener.lower);
    if (!isGiven && !isTitle && !isCue) continue;
    let next = at + 1;
    while (
      isGiven &&
      words[next]?.joined &&
      !words[next]?.capital &&
      lexicon.sets.particles.has(words[next]?.lower ?? '')
    )
      next++;
    const first = words[next];
    // "Außenminister Dominique | de Villepin"
    const hasParticle = !isCue && words[next + 1]?.joined && lexicon.sets.particles.has(words[next + 1]?.lower ?? '');
    const second = words[next + (hasParticle && words[next + 2]?.capital ? 2 : 1)];
    if (!isUnknown(first, lexicon)) continue;
    // A verb of saying and one noun ("sagte Vater") show no name; two unknown nouns in a row do.
    if (isCue && !isUnknown(second, lexicon)) continue;
    names.add(first.lower);
    if (isUnknown(second, lexicon)) names.add(second.lower);
  }
  return names;
}

/** A capitalised word right behind the one before that no list knows as anything else than a name. */
const isUnknown = (word: Word | undefined, lexicon: SpeechLexicon): word is Word =>
  word?.capital === true &&
  word.joined &&
  !lexicon.classes.has(word.lower) &&
  !lexicon.roles.has(word.lower) &&
  !lexicon.sets.groups.has(word.lower) &&
  !lexicon.sets.documents.has(word.lower) &&
  !lexicon.sets.places.has(word.lower) &&
  !lexicon.sets.organisationWords.has(word.lower);
