import { count } from '../search/client/says.ts';

/** The words of the basket's page that depend on what is in it. */
export const SAYS = {
  holds: (articles: number, statements: number) => {
    const parts = [
      ...(articles > 0 ? [`${count(articles)} ${articles === 1 ? 'article' : 'articles'}`] : []),
      ...(statements > 0 ? [`${count(statements)} ${statements === 1 ? 'statement' : 'statements'}`] : []),
    ];
    return parts.length === 0 ? 'The basket is empty.' : `${parts.join(' and ')}.`;
  },
  removed: (number: number) => `${count(number)} removed.`,
  restored: (number: number) => `${count(number)} back in the basket.`,
  copied: 'Citations copied.',
  failed: (why: string) => `That did not work (${why}).`,
  speakerUnknown: 'Speaker not known',
  undated: 'no date',
  uncited: (number: number) =>
    `${count(number)} ${number === 1 ? 'statement has' : 'statements have'} no reference: put the article into the basket, too.`,
};
