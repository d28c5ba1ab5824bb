import type { PublicArchive } from '../model.ts';
import { planSections } from './sections.ts';
import type { Plan, View } from './views.ts';

/** A plan without pages. */
export function emptyPlan(): Plan {
  return {
    home: [],
    articles: [],
    originals: [],
    versions: [],
    tombstones: [],
    redirects: [],
    dates: [],
    coverage: [],
    onThisDay: [],
    daysOfYear: [],
    years: [],
    months: [],
    days: [],
    undated: [],
    sourceIndex: [],
    sources: [],
    speakerIndex: [],
    speakers: [],
    together: [],
    topicIndex: [],
    topics: [],
    queryIndex: [],
    queries: [],
    search: [],
    basket: [],
    names: [],
    about: [],
    quality: [],
    keeping: [],
    notFound: [],
  };
}

/** Puts the pages of several plans into one. */
export function joinPlans(parts: readonly Partial<Plan>[]): Plan {
  const plan = emptyPlan();
  for (const part of parts) {
    for (const [list, views] of Object.entries(part)) {
      const all = plan[list as keyof Plan] as View[];
      for (const view of views as View[]) all.push(view);
    }
  }
  return plan;
}

/**
 * Plans a whole site: which pages there are, and all that each of them shows. Same archive, same plan.
 * Throws when two pages would have one address, naming both.
 */
export function planSite(archive: PublicArchive): Plan {
  const plan = joinPlans(planSections(archive).map((section) => section.plan()));
  checkAddresses(Object.values(plan).flat());
  return plan;
}

function checkAddresses(views: readonly View[]): void {
  const taken = new Map<string, string>();
  for (const { url, title } of views) {
    const other = taken.get(url.toLowerCase());
    if (other !== undefined) throw new Error(`two pages have the address ${url}: "${other}" and "${title}"`);
    taken.set(url.toLowerCase(), title);
  }
}
