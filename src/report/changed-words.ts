import { type Change, compareTexts } from '../duplicates/word-diff.ts';

/** Words beside a change that are shown with it, in characters. */
const AROUND = 40;

/**
 * Shows where two long texts differ, a line for each place, as `git diff --word-diff` does: `… the [-old-]{+new+} bridge …`.
 * What changed is shown whole, of the rest only what stands beside it. No lines: they differ in white space or the form of
 * quotation marks alone. `¶` stands where a paragraph ends.
 */
export function showChanges(before: string, after: string): string[] {
  const changes = compareTexts(before, after);
  const lines: string[] = [];
  let line = '';
  for (const [i, change] of changes.entries()) {
    if (change.kind !== 'same') {
      line += mark(change, changes[i + 1]?.kind === 'added');
      continue;
    }
    const [isFirst, isLast] = [i === 0, i === changes.length - 1];
    if (!isFirst && !isLast && change.text.length <= 2 * AROUND) {
      line += change.text;
      continue;
    }
    if (!isFirst) lines.push(line + firstWords(change.text));
    line = isLast ? '' : lastWords(change.text);
  }
  if (line !== '') lines.push(line);
  return lines.map((one) => one.replace(/\s*\n\s*/gu, ' ¶ '));
}

/** The space behind words is not theirs; between those that went and those that came there is none. */
function mark({ kind, text }: Change, isFollowed: boolean): string {
  const words = text.trimEnd();
  const space = isFollowed ? '' : text.slice(words.length);
  return (kind === 'removed' ? `[-${words}-]` : `{+${words}+}`) + space;
}

function firstWords(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\S*$/u, '')}…`;
}

function lastWords(text: string): string {
  return text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*/u, '')}`;
}
