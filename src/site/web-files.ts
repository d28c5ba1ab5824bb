import { sha256 } from '../hash.ts';
import type { PublicArchive, SiteFile, SourceEntry } from '../model.ts';
import { hasStrings } from '../strings/index.ts';
import { fold } from './access.ts';
import type { PlannedFeed } from './feeds.ts';
import { hashProgram } from './fingerprint.ts';
import { writeSearchDescription } from './search-description.ts';
import { planSections } from './sections.ts';
import { writeRobots, writeSitemap } from './sitemap.ts';
import type { WantedFile } from './wanted.ts';

/** Feeds as files; `surroundings` is what all of them depend on beside their records. */
export function wantFeeds(feeds: readonly PlannedFeed[], surroundings: string): WantedFile[] {
  return feeds.map((feed) => {
    const given = JSON.stringify([feed.path, feed.id, feed.title, feed.records, feed.since]);
    return { path: feed.path, key: sha256(`${surroundings}\n${given}`), make: feed.write };
  });
}

/** What feeds depend on beside their records. */
export function feedSurroundings({ settings: { title, url, language } }: PublicArchive): string {
  return JSON.stringify([hashProgram(), title, url, language]);
}

/** Writes all feeds of a site. */
export function writeFeeds(archive: PublicArchive): SiteFile[] {
  const feeds = planSections(archive).flatMap((section) => section.feeds());
  return feeds.map(({ path, write }) => ({ path, content: write() }));
}

/**
 * Sitemap and rules for search engines, and how browsers search here.
 *
 * @param lists addresses of the pages that search engines may list, articles apart
 */
export function wantSitemap(archive: PublicArchive, lists: readonly string[]): WantedFile[] {
  const files = [
    ...writeSitemap(archive, lists),
    writeRobots(archive.settings),
    ...writeSearchDescription(archive.settings),
  ];
  return files.map(({ path, content }) => ({ path, key: sha256(content), make: () => content }));
}

/**
 * What a build leaves out for want of a setting, and rights that hold for nothing, one sentence each; for the person who
 * builds. A misspelt source, or one that was renamed, would publish what was to be withheld.
 *
 * @param vocabulary the sources that have an entry: rights under any of their names count as meant
 */
export function findNotices(
  { settings, records }: Pick<PublicArchive, 'settings' | 'records'>,
  vocabulary: readonly SourceEntry[],
): string[] {
  const notices: string[] = [];
  for (const name of unmetRights(settings, records, vocabulary))
    notices.push(`content/site.yml has rights for \`${name}\`, but no article that is shown has this source`);
  if (!hasStrings(settings.language)) {
    notices.push(
      `content/site.yml has \`language: ${settings.language}\`, in which no interface is written: pages, dates and numbers are in English; a file in src/strings/ adds a language`,
    );
  }
  if (settings.url !== null) return notices;
  return [
    ...notices,
    'content/site.yml has no `url`: there are no canonical links, no sitemap and no description of the search for browsers, and feeds have relative links and `tag:` ids',
  ];
}

/** Sources with rights in the settings that neither a published article nor the vocabulary knows. */
function unmetRights(
  { rights }: PublicArchive['settings'],
  records: PublicArchive['records'],
  vocabulary: readonly SourceEntry[],
): string[] {
  const given = [...rights.keys()].filter((name) => name !== '*');
  if (given.length === 0) return [];
  const names = new Set(vocabulary.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  for (const { source } of records) {
    if (source === null) continue;
    names.add(fold(source.name));
    if (source.worded !== null) names.add(fold(source.worded));
  }
  return given.filter((name) => !names.has(fold(name)));
}
