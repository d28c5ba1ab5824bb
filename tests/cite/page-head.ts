import { decodeHTML } from 'entities';

/** Tags of a page's head in their order: `name` is also that of a `property`. */
export interface PageHead {
  title: string;
  metas: { name: string; content: string }[];
  /** JSON-LD of the page; `null` when it has none. */
  data: string | null;
}

/** Reads the head of a page that Clipfile wrote: attributes in double quotes, no `<` but that of tags. */
export function readHead(html: string): PageHead {
  const head = html.slice(0, html.indexOf('</head>'));
  return {
    title: decodeHTML(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ''),
    metas: [...head.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g)].map(
      ([, name = '', content = '']) => ({ name, content: decodeHTML(content) }),
    ),
    data: /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(head)?.[1] ?? null,
  };
}

/** The words of a piece of a page. */
export function wordsOf(html: string): string {
  return decodeHTML(html.replace(/<[^>]*>/g, ''));
}
