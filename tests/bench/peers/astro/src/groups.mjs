import { getCollection } from 'astro:content';

export const KINDS = ['years', 'months', 'days', 'sources', 'speakers', 'topics'];

export const slug = (name) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'x';

const byDay = (a, b) => ((a.data.shown || '~') < (b.data.shown || '~') ? -1 : 1);

export async function articles() {
  return (await getCollection('articles')).sort(byDay);
}

/** By kind and slug: the name of a group and its articles. */
export async function groups() {
  const all = await articles();
  return KINDS.flatMap((kind) => {
    const found = new Map();
    for (const article of all) {
      for (const name of article.data[kind]) {
        const group = found.get(slug(name)) ?? { kind, name, articles: [] };
        group.articles.push(article);
        found.set(slug(name), group);
      }
    }
    return [...found].map(([key, group]) => ({ key, ...group }));
  });
}
