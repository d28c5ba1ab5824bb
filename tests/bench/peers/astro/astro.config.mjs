// The plain Astro site that the benchmark compares with: what its documentation shows, nothing more.
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://example.org', devToolbar: { enabled: false } });
