// The plain Eleventy site that the benchmark compares with: what its documentation shows, nothing more.
const groups = {
  years: ({ day }) => (day ? [day.slice(0, 4)] : []),
  months: ({ day }) => (/^\d{4}-\d\d/.test(day ?? '') ? [day.slice(0, 7)] : []),
  days: ({ day }) => (/^\d{4}-\d\d-\d\d$/.test(day ?? '') ? [day] : []),
  sources: ({ source }) => (source ? [source] : []),
  speakers: ({ speakers }) => (speakers ?? []).map(({ id }) => id),
  topics: ({ topics }) => topics ?? [],
};

const byDay = (a, b) => ((a.data.day ?? '~') < (b.data.day ?? '~') ? -1 : 1);

export default function configure(config) {
  config.addCollection('article', (collections) => collections.getFilteredByGlob('input/articles/**/*.md').sort(byDay));
  for (const [name, keysOf] of Object.entries(groups)) {
    config.addCollection(name, (collections) => {
      const found = new Map();
      for (const article of collections.getFilteredByGlob('input/articles/**/*.md').sort(byDay)) {
        for (const key of keysOf(article.data)) found.set(key, [...(found.get(key) ?? []), article]);
      }
      return [...found].map(([key, articles]) => ({ key, articles }));
    });
  }
  // Eleventy's own `slugify` takes a third of a millisecond; each name is worked out once.
  const slugs = new Map();
  config.addFilter('slug', (name) => {
    if (!slugs.has(name)) slugs.set(name, config.getFilter('slugify')(name));
    return slugs.get(name);
  });
  return { dir: { input: 'input', includes: '../_includes', output: '_site' }, markdownTemplateEngine: false };
}
