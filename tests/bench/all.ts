// Every benchmark, one after the other: npm run bench -- [count…] [--rounds n].
await import('./extract.ts');
await import('./site.ts');
await import('./search.ts');
// Last, and longest: what was measured before a cut is not measured again.
await import('./peers.ts');
