import { Command } from 'commander';
import { type CommonOptions, print, say, UsageError } from './output.ts';
import { chooseSearch, type SearchNames, search, searchAsJson, searchAsText } from './search.ts';

interface SearchOptions extends CommonOptions, Omit<SearchNames, 'query'> {
  limit: string;
}

/** `clipfile search QUERY`: the browser's search over a built site. */
export function searchCommand(): Command {
  return new Command('search')
    .summary('search a built site, as its search page does')
    .description(
      'Searches a built site with the code that runs in the browser; best hits first, with their copies. Words that begin with a minus stand behind --.',
    )
    .argument('[query...]', 'what to search for')
    .option('--address <address>', 'a search with its filters, as its address on the search page')
    .option('--limit <number>', 'show at most this many hits', '20')
    .option('--site <dir>', 'folder of the built site (default: _site under --root)')
    .action(async (words: string[], _own, command: Command) => {
      const options = command.opts<SearchOptions>();
      const limit = Number(options.limit);
      if (!Number.isInteger(limit) || limit < 1)
        throw new UsageError(`--limit is "${options.limit}"; it must be a whole number from 1 up`);
      const query = words.length === 0 ? {} : { query: words.join(' ') };
      const chosen = chooseSearch(options.root, { ...options, ...query });
      if (chosen === null) throw new UsageError('nothing is searched for; give words, or --address');
      const result = await search({ site: chosen.site, limit, ...chosen.request });
      for (const notice of result.notices) say(notice, options);
      print(options.json ? searchAsJson(result) : searchAsText(result));
    });
}
