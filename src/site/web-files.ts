import { sha256 } from '../hash.ts';
import type { PublicArchive } from '../model.ts';
import { planFeeds } from './feeds.ts';
import { hashProgram } from './fingerprint.ts';
import { writeRobots, writeSitemap } from './sitemap.ts';
import type { Plan } from './views.ts';
import type { WantedFile } from './wanted.ts';

/** Files for programs that follow the site: feeds, sitemap and rules for search engines. */
export function wantWebFiles(archive: PublicArchive, plan: Plan): WantedFile[] {
  const { title, url, language } = archive.settings;
  const surroundings = JSON.stringify([hashProgram(), title, url, language]);
  const feeds = planFeeds(archive).map((feed): WantedFile => {
    const given = JSON.stringify([feed.path, feed.id, feed.title, feed.records]);
    return { path: feed.path, key: sha256(`${surroundings}\n${given}`), make: feed.write };
  });
  const others = [...writeSitemap(archive, plan), writeRobots(archive.settings)];
  return [...feeds, ...others.map(({ path, content }) => ({ path, key: sha256(content), make: () => content }))];
}

/** What a build leaves out for want of a setting, one sentence a setting; for the person who builds. */
export function findNotices({ settings }: PublicArchive): string[] {
  if (settings.url !== null) return [];
  return [
    'content/site.yml has no `url`: there are no canonical links and no sitemap, and feeds have relative links and `tag:` ids',
  ];
}
