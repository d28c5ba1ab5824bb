import type { PublicArchive, SiteFile } from '../model.ts';
import { writeFeeds } from './feeds.ts';
import { writeRobots, writeSitemap } from './sitemap.ts';
import type { Plan } from './views.ts';

/** Files for programs that follow the site: feeds, sitemap and rules for search engines. */
export function writeWebFiles(archive: PublicArchive, plan: Plan): SiteFile[] {
  return [...writeFeeds(archive), ...writeSitemap(archive, plan), writeRobots(archive.settings)];
}

/** What a build leaves out for want of a setting, one sentence a setting; for the person who builds. */
export function findNotices({ settings }: PublicArchive): string[] {
  if (settings.url !== null) return [];
  return [
    'content/site.yml has no `url`: there are no canonical links and no sitemap, and feeds have relative links and `tag:` ids',
  ];
}
