import { type DateWords, inOrder } from './date-words.ts';

/** Dates in Turkish; names with dotless i are also listed as lower-casing without a locale gives them. */
export const TURKISH_DATES: DateWords = {
  tag: 'tr',
  months: inOrder(
    'ocak|oca şubat|subat|şub mart|mar nisan|nis mayıs|mayis|may haziran|haz temmuz|tem ağustos|agustos|ağu eylül|eylul|eyl ekim|eki kasım|kasim|kas aralık|aralik|ara',
  ),
  weekdays: inOrder(
    'pazartesi|pzt salı|sali|sal çarşamba|carsamba|çar perşembe|persembe|per cuma|cum cumartesi|cmt pazar|paz',
  ),
  published: [
    '(?:ilk )?yay[ıi]n(?:lanma|lan[ıi][şs])?(?: tarihi| zaman[ıi])?|yay[ıi]nland[ıi]|yay[ıi]mlanma(?: tarihi)?|yay[ıi]mland[ıi]|(?:haber )?tarih[i]?|eklenme(?: tarihi)?|giri[şs](?: tarihi)?|olu[şs]turulma(?: tarihi)?|haber giri[şs](?:i)?',
  ],
  updated: ['(?:son )?(?:g[üu]ncelle(?:me|nme)|g[üu]ncellendi|de[ğg]i[şs]tirilme|d[üu]zenleme)(?: tarihi| zaman[ıi])?'],
  embargo: ['ambargo(?:lu)?(?: tarihi)?', 'ambargo biti[şs] tarihi'],
  embargoAfter: ['(?:tarihine|saatine) kadar ambargolu'],
  captured: ['(?:eri[şs]im|ar[şs]iv)(?: tarihi)?|(?:y[üu]kleme|yazd[ıi]rma|tarama) tarihi|ar[şs]ivlendi|bug[üu]n'],
  publishedAfter: ['(?:tarihinde )?yay[ıi](?:n|m)land[ıi]'],
  updatedAfter: ['(?:tarihinde )?g[üu]ncellendi'],
  labelLinks: ['tarihinde', 'saat'],
  dateLinks: [],
  timeLinks: ['saat', 'saati'],
  morning: [],
  afternoon: [],
  isDayFirst: true,
};
