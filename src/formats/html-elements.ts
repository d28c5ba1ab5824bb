/** Elements that begin on a line of their own, and after which the text goes on on another. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody textarea tfoot thead title tr ul'
  ).split(' '),
);

/** Blocks that a blank line sets off from what stands beside them. */
export const SPACED: ReadonlySet<string> = new Set(
  'article aside blockquote figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table title ul'.split(
    ' ',
  ),
);

/** Elements without content. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr keygen frame'.split(' '),
);

/** Elements whose content is nothing that a reader is given to read. */
export const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp']);

/** By element: the open elements that it closes, and those at which the search for them stops. */
export const CLOSES: ReadonlyMap<string, { closed: ReadonlySet<string>; within: ReadonlySet<string> }> = new Map(
  (
    [
      ['li', 'li', 'ul ol menu'],
      ['dt', 'dt dd', 'dl'],
      ['dd', 'dt dd', 'dl'],
      ['tr', 'tr td th', 'table'],
      ['td', 'td th', 'tr table'],
      ['th', 'td th', 'tr table'],
      ['tbody', 'tbody thead tfoot tr td th', 'table'],
      ['tfoot', 'tbody thead tfoot tr td th', 'table'],
      ['option', 'option', 'select'],
      ['optgroup', 'option optgroup', 'select'],
    ] as const
  ).map(([name, closed, within]) => [name, { closed: new Set(closed.split(' ')), within: new Set(within.split(' ')) }]),
);
