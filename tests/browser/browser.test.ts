import { after } from 'node:test';
import { testPageTypes } from './suites/page-types.ts';
import { testSearch } from './suites/search.ts';
import { openTestSite } from './test-site.ts';

// The one file of browser tests: Node runs each test file in a process of its own, and one browser is enough.
const site = await openTestSite();
after(site.close);

testPageTypes(site);
testSearch(site);
