import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { SurveyOrder } from './order.ts';
import type { OutputVerdict } from './output.ts';

/** What the thread says, each once. */
interface Said {
  content?: string;
  output?: OutputVerdict | null;
  ended?: true;
}

/** A survey that was begun, as `begin.mjs` leaves it. */
export interface BegunSurvey extends SurveyOrder {
  port: MessagePort;
  /** What was received, and not yet asked for. */
  said: Said;
}

/** Who says nothing for so long (milliseconds) is not waited for. */
const SILENCE = 1000;

/** Where the program, which is a script of its own, finds what was begun before it was loaded. */
const PLACE = Symbol.for('clipfile.survey');

/** The survey that was begun of an archive; `null` when there is none. */
function begun(root: string): BegunSurvey | null {
  const survey = (globalThis as { [PLACE]?: BegunSurvey })[PLACE];
  return survey?.root === root ? survey : null;
}

/** Leaves a survey to be asked, in place of any before it; `null` for none. */
export function leaveSurvey(survey: BegunSurvey | null): void {
  (globalThis as { [PLACE]?: BegunSurvey | null })[PLACE] = survey;
}

/**
 * What the survey of an archive says of its content, and of its output folder; waits for it. `undefined` when there is none
 * or it came to nothing. What is asked of it is given once: later it is an old look.
 */
export function askSurvey<Part extends 'content' | 'output'>(root: string, part: Part): Said[Part] | undefined {
  const survey = begun(root);
  if (survey === null) return undefined;
  const { said, signal, port } = survey;
  while (said[part] === undefined && !said.ended) {
    const beats = Atomics.load(signal, 0);
    const got = receiveMessageOnPort(port) as { message: Said } | undefined;
    if (got !== undefined) Object.assign(said, got.message);
    else if (Atomics.wait(signal, 0, beats, SILENCE) === 'timed-out' && Atomics.load(signal, 0) === beats)
      said.ended = true;
  }
  const answer = said[part];
  delete said[part];
  return answer;
}
