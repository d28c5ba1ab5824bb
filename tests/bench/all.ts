// Every benchmark, one after the other: npm run bench.
await import('./extract.ts');
await import('./site.ts');
await import('./search.ts');
