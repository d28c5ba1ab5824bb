import anyAscii from 'any-ascii';
import type { MentionCandidate, Span, Speaker, Statement, StatementCandidate } from '../model.ts';
import type { Person } from './people.ts';
import { statementNamer } from './statement-ids.ts';

/** Statements under the ids of those who made them. */
export interface SpeakersNamed {
  /** Those with at least one statement, in the order of their first. */
  speakers: Speaker[];
  statements: Statement[];
}

/**
 * Gives ids to statements and speakers. A source that is no person but has a name ("Moscow", "the Justice Department") becomes a
 * speaker of its kind; one without a name none.
 */
export function listSpeakers(
  text: string,
  candidates: readonly StatementCandidate[],
  resolved: ReadonlyMap<StatementCandidate, Person | null>,
  mentions: readonly MentionCandidate[],
): SpeakersNamed {
  const speakers = new Map<Person | string, Speaker>();
  const taken = new Set<string>();
  const nameStatement = statementNamer();
  const bodies = readBodies(mentions);
  const statements = candidates.map((candidate): Statement => {
    const { source, cue, content, value: kind } = candidate;
    const person = resolved.get(candidate) ?? null;
    const body = person === null && source ? bodyIn(source, bodies) : null;
    const key = person ?? body?.key ?? null;
    if (key !== null && !speakers.has(key)) {
      const speaker = person ? speakerOf(person) : body?.speaker;
      if (speaker) speakers.set(key, { ...speaker, id: uniqueSlug(speaker.name, taken) });
    }
    const id = nameStatement(content.map((span) => text.slice(...span)).join(' '));
    return { id, kind, speaker: (key !== null && speakers.get(key)?.id) || null, source, cue, content };
  });
  return { speakers: [...speakers.values()], statements };
}

interface Body {
  span: Span;
  /** Kind and name: what mentions of one body share. */
  key: string;
  speaker: Omit<Speaker, 'id'>;
}

/** Named collectives and documents in text order; all mentions of one share its speaker. */
function readBodies(mentions: readonly MentionCandidate[]): Body[] {
  const known = new Map<string, Omit<Speaker, 'id'>>();
  const bodies = mentions.flatMap(({ kind, value, evidence: [span] }): Body[] => {
    if (kind === 'person' || value === null || span === undefined) return [];
    const key = `${kind} ${value}`;
    const speaker = known.get(key) ?? { name: value, role: null, organisation: null, kind, named: true, mentions: [] };
    known.set(key, speaker);
    speaker.mentions.push(span);
    return [{ span, key, speaker }];
  });
  return bodies.sort((a, b) => a.span[0] - b.span[0]);
}

/** The first body that lies inside a span, found by halving. */
function bodyIn([start, end]: Span, bodies: readonly Body[]): Body | null {
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bodies[middle]?.span[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const body = bodies[low];
  return body && body.span[1] <= end ? body : null;
}

const speakerOf = (person: Person): Omit<Speaker, 'id'> => ({
  name: person.name,
  role: person.roles[0] ?? null,
  organisation: null,
  kind: 'person',
  named: true,
  mentions: person.mentions,
});

const ASCII = /^[\0-\x7f]*$/;

/** ASCII, lower case, `-` between words; `-2`, `-3` … when two of an article share it. */
function uniqueSlug(name: string, taken: Set<string>): string {
  const slug =
    (ASCII.test(name) ? name : anyAscii(name))
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'unnamed';
  let id = slug;
  for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
  taken.add(id);
  return id;
}
