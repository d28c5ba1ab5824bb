import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { type CommonOptions, print, say, UsageError } from './output.ts';
import { search, searchAsJson, searchAsText } from './search.ts';

interface SearchOptions extends CommonOptions {
  limit: string;
  site?: string;
}

/** `clipfile search QUERY`: the browser's search over a built site. */
export function searchCommand(): Command {
  return new Command('search')
    .summary('search a built site, as its search page does')
    .description('Searches a built site with the code that runs in the browser; best hits first.')
    .argument('<query...>', 'what to search for')
    .option('--limit <number>', 'show at most this many hits', '20')
    .option('--site <dir>', 'folder of the built site (default: _site under --root)')
    .action(async (words: string[], _own, command: Command) => {
      const options = command.opts<SearchOptions>();
      const limit = Number(options.limit);
      if (!Number.isInteger(limit) || limit < 1)
        throw new UsageError(`--limit is "${options.limit}"; it must be a whole number from 1 up`);
      const site = resolve(options.site ?? join(options.root, '_site'));
      if (!existsSync(site))
        throw new UsageError(`there is no site in ${site}; run \`clipfile build\` first, or name it with --site`);
      const result = await search({ site, query: words.join(' '), limit });
      for (const notice of result.notices) say(notice, options);
      print(options.json ? searchAsJson(result) : searchAsText(result));
    });
}
