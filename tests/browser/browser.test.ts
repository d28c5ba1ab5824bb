import { after } from 'node:test';
import { testAddresses } from './suites/addresses.ts';
import { testBasket } from './suites/basket.ts';
import { testCite } from './suites/cite.ts';
import { testDisk } from './suites/disk.ts';
import { testEndpoint } from './suites/endpoint.ts';
import { testKeyboard } from './suites/keyboard.ts';
import { testLayoutShift } from './suites/layout-shift.ts';
import { testLive } from './suites/live.ts';
import { testNames } from './suites/names.ts';
import { testPageTypes } from './suites/page-types.ts';
import { testPolicy } from './suites/policy.ts';
import { testRightToLeft } from './suites/right-to-left.ts';
import { testSearch } from './suites/search.ts';
import { testSearchFilters } from './suites/search-filters.ts';
import { testWithoutJavaScript } from './suites/without-javascript.ts';
import { openTestSite } from './test-site.ts';

// The one file of browser tests: Node runs each test file in a process of its own, and one browser is enough.
const site = await openTestSite();
after(site.close);

testPolicy(site);
testAddresses(site);
testCite(site);
testDisk(site);
testWithoutJavaScript(site);
testKeyboard(site);
testSearch(site);
testSearchFilters(site);
testBasket(site);
testNames(site);
testEndpoint(site);
testPageTypes(site);
testRightToLeft(site);
testLayoutShift(site);
testLive(site);
