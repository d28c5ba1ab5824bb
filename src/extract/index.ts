import type { Candidate, Extractor, NewsDocument } from '../model.ts';
import { extractBody } from './body.ts';
import { extractBoilerplate } from './boilerplate.ts';
import { extractByline } from './byline.ts';
import { extractCitedOutlets } from './cited-outlets.ts';
import { extractDate } from './date.ts';
import { extractDateline } from './dateline.ts';
import { extractHeadline } from './headline.ts';
import { extractKeywords } from './keywords.ts';
import { extractLanguage } from './language.ts';
import { extractMentions } from './mentions.ts';
import { extractMetadata } from './metadata.ts';
import { extractSignDateline } from './sign-dateline.ts';
import { extractSource } from './source.ts';
import { extractStandfirst } from './standfirst.ts';
import { extractStatements } from './statements.ts';
import { extractTopics } from './topics.ts';
import { extractUrl } from './url.ts';

/** Everything that finds: each sees the document alone. A new way to find a field is a file and a line here. */
export const EXTRACTORS: readonly Extractor[] = [
  extractLanguage,
  extractHeadline,
  extractStandfirst,
  extractByline,
  extractDateline,
  extractSignDateline,
  extractDate,
  extractSource,
  extractUrl,
  extractMetadata,
  extractCitedOutlets,
  extractBody,
  extractBoilerplate,
  extractMentions,
  extractStatements,
  extractTopics,
  extractKeywords,
];

/** Returns all candidates of all extractors, in the order of the list. */
export function extractCandidates(document: NewsDocument): Candidate[] {
  return extractCandidatesOfAll([document])[0] ?? [];
}

/**
 * The same for several documents, each extractor on all of them before the next: what an extractor runs and looks up is then
 * near at hand for all but the first, and all extractors together are more than fits near the processor.
 */
export function extractCandidatesOfAll(documents: readonly NewsDocument[]): Candidate[][] {
  const found = documents.map((): Candidate[][] => []);
  for (const extract of EXTRACTORS) for (const [i, document] of documents.entries()) found[i]?.push(extract(document));
  return found.map((candidates) => candidates.flat());
}
