import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';

/** An article rendered with a known day of publication. */
export interface Rendered {
  text: string;
  /** `YYYY-MM-DD`. */
  truth: string;
  /** Name of the layout, with the locale. */
  layout: string;
  /** True when the layout prints the day as the article's own and leaves no second reading. */
  printsDay: boolean;
}

interface Locale {
  /** For `Intl`, which renders the days: it is no part of what is tested. */
  locale: string;
  language: string;
  styles: readonly ('full' | 'long' | 'medium')[];
  published: string;
  updated: string;
  /** Words of a sentence that tells of a day as past; `{}` is the day. Of a day to come. */
  past: string;
  future: string;
}

const LOCALES: readonly Locale[] = [
  ...['en-GB', 'en-US'].map((locale) => ({
    locale,
    language: 'en',
    styles: ['full', 'long', 'medium'] as const,
    published: 'Published on',
    updated: 'Last updated:',
    past: 'The first bridge was opened on {} by a king.',
    future: 'The work is expected to end on {}.',
  })),
  {
    locale: 'de',
    language: 'de',
    styles: ['full', 'long', 'medium'],
    published: 'Veröffentlicht am',
    updated: 'Aktualisiert am',
    past: 'Die erste Brücke wurde am {} eröffnet.',
    future: 'Die Arbeiten sollen am {} enden.',
  },
  {
    locale: 'fr',
    language: 'fr',
    styles: ['full', 'long', 'medium'],
    published: 'Publié le',
    updated: 'Mis à jour le',
    past: 'Le premier pont a été ouvert le {}.',
    future: 'Les travaux seront terminés le {}.',
  },
  {
    locale: 'es',
    language: 'es',
    styles: ['full', 'long', 'medium'],
    published: 'Publicado el',
    updated: 'Actualizado:',
    past: 'El primer puente se abrió el {}.',
    future: 'Las obras terminarán el {}.',
  },
  {
    locale: 'ru',
    language: 'ru',
    styles: ['full', 'long', 'medium'],
    published: 'Опубликовано',
    updated: 'Обновлено:',
    past: 'Первый мост открыли {}.',
    future: 'Работы должны закончиться {}.',
  },
  {
    locale: 'tr',
    language: 'tr',
    styles: ['full', 'long', 'medium'],
    published: 'Yayınlanma:',
    updated: 'Güncelleme:',
    past: 'İlk köprü {} tarihinde açıldı.',
    future: 'Çalışmalar {} tarihinde bitecek.',
  },
  ...['ar', 'ar-EG', 'ar-LB', 'ar-SA-u-ca-islamic-umalqura'].map((locale) => ({
    locale,
    language: 'ar',
    styles: ['full', 'long'] as const,
    published: 'تاريخ النشر:',
    updated: 'آخر تحديث:',
    past: 'وافتتح الجسر الأول في {} بحضور الملك.',
    future: 'وستنتهي الأعمال في {} وفق الخطة.',
  })),
  ...['fa', 'fa-u-ca-gregory'].map((locale) => ({
    locale,
    language: 'fa',
    styles: ['long'] as const,
    published: 'تاریخ انتشار:',
    updated: 'آخرین به‌روزرسانی:',
    past: 'پل نخست در {} گشایش یافت.',
    future: 'کار در {} پایان می‌یابد.',
  })),
  ...['zh-CN', 'zh-TW', 'zh-TW-u-ca-roc'].map((locale) => ({
    locale,
    language: 'zh',
    styles: ['full', 'long'] as const,
    published: '发布时间：',
    updated: '更新时间：',
    past: '第一座桥于{}建成通车，当时的市长出席了典礼。',
    future: '这项工程预计将于{}全部完工并且通车。',
  })),
  ...['ja', 'ja-u-ca-japanese'].map((locale) => ({
    locale,
    language: 'ja',
    styles: ['full', 'long'] as const,
    published: '公開日：',
    updated: '更新日：',
    past: '最初の橋は{}に開通し、当時の市長が式典に出席した。',
    future: '工事は{}に完了する予定だと市は説明している。',
  })),
];

const article = new Map(
  [...new Set(LOCALES.map(({ language }) => language))].map((language) => {
    const { headline, prose } = parse(readFileSync(`tests/fixtures/dates/${language}.yml`, 'utf8'));
    return [language, { headline, prose } as { headline: string; prose: string }] as const;
  }),
);

const DAY = 86_400_000;
const FIRST = Date.UTC(1995, 0, 1) / DAY;
const LAST = Date.UTC(2030, 11, 31) / DAY;

const isoOf = (at: number): string => new Date(at * DAY).toISOString().slice(0, 10);

const printOf = ({ locale }: Locale, style: 'full' | 'long' | 'medium', at: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC' }).format(new Date(at * DAY));

/** Lines with the day as the article's own; `above` stands over the headline, `below` under the text. */
const LAYOUTS: readonly {
  name: string;
  languages?: readonly string[];
  printsDay: boolean;
  make: (
    at: number,
    print: (at: number) => string,
    locale: Locale,
  ) => { above?: string; head?: string; lead?: string; below?: string };
}[] = [
  { name: 'label', printsDay: true, make: (at, print, { published }) => ({ head: `${published} ${print(at)}` }) },
  {
    name: 'label and time',
    printsDay: true,
    make: (at, print, { published }) => ({ head: `${published} ${print(at)}, 10:12` }),
  },
  {
    name: 'label on its own line',
    printsDay: true,
    make: (at, print, { published }) => ({ head: `${published}\n${print(at)}` }),
  },
  {
    name: 'published and updated',
    printsDay: true,
    make: (at, print, { published, updated }) => ({ head: `${published} ${print(at)} | ${updated} ${print(at + 9)}` }),
  },
  {
    name: 'updated and published',
    printsDay: true,
    make: (at, print, { published, updated }) => ({ head: `${updated} ${print(at + 40)}\n${published} ${print(at)}` }),
  },
  { name: 'date line', printsDay: true, make: (at, print) => ({ head: print(at) }) },
  { name: 'CMS header', printsDay: true, make: (at, print) => ({ above: `${print(at)} 10:12\nNews Code: 82888562` }) },
  { name: 'ISO line', printsDay: true, make: (at) => ({ head: `${isoOf(at)} 10:12` }) },
  {
    name: 'address',
    printsDay: true,
    make: (at) => ({ head: `https://www.example.org/${isoOf(at).replaceAll('-', '/')}/bridge` }),
  },
  {
    name: 'label in the foot',
    printsDay: true,
    make: (at, print, { published }) => ({ below: `${published} ${print(at)}` }),
  },
  {
    name: 'byline',
    languages: ['en'],
    printsDay: true,
    make: (at, print) => ({ head: `By Anna Hill | ${print(at)}` }),
  },
  {
    name: 'dateline with its year',
    languages: ['en'],
    printsDay: true,
    make: (at) => ({
      lead: `LONDON, ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at * DAY))} (Reuters) - `,
    }),
  },
  {
    name: 'dateline and the page’s day',
    languages: ['en'],
    printsDay: true,
    make: (at, print) => ({
      above: `${print(at + 1)}\n`,
      lead: `LONDON, ${new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(at * DAY))} (Reuters) - `,
    }),
  },
  {
    name: 'numbers',
    languages: ['de', 'fr', 'es', 'ru', 'tr'],
    printsDay: true,
    make: (at, _, { published }) => ({ head: `${published} ${isoOf(at).split('-').reverse().join('.')}` }),
  },
  {
    name: 'numbers with two readings',
    languages: ['en'],
    printsDay: false,
    make: (at, _, { published }) => ({ head: `${published} ${isoOf(at).split('-').reverse().join('/')}` }),
  },
  { name: 'the page’s day alone', printsDay: false, make: (at, print) => ({ above: `${print(at + 20)}\n` }) },
  {
    name: 'update alone',
    printsDay: false,
    make: (at, print, { updated }) => ({ head: `${updated} ${print(at + 20)}` }),
  },
  {
    name: 'dateline without its year',
    languages: ['en'],
    printsDay: false,
    make: (at) => ({
      lead: `LONDON, ${new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(at * DAY))} (Reuters) - `,
    }),
  },
  { name: 'nothing', printsDay: false, make: () => ({}) },
];

/** Layouts whose page prints its day with the weekday: without one, it could be the article's. */
const WITH_WEEKDAY: ReadonlySet<string> = new Set(['dateline and the page’s day', 'the page’s day alone']);

/** Articles in every locale and layout, with days of other things around them. */
export const renderedArticle: fc.Arbitrary<Rendered> = fc
  .record({
    at: fc.integer({ min: FIRST, max: LAST }),
    locale: fc.constantFrom(...LOCALES),
    layout: fc.constantFrom(...LAYOUTS),
    style: fc.nat(2),
    past: fc.option(fc.integer({ min: 1, max: 9000 })),
    future: fc.option(fc.integer({ min: 1, max: 3000 })),
    teasers: fc.array(fc.integer({ min: -400, max: 10 }), { maxLength: 3 }),
    copyright: fc.option(fc.nat(3)),
    retrieved: fc.option(fc.nat(800)),
    pageDay: fc.option(fc.nat(500)),
    caption: fc.option(fc.integer({ min: 0, max: 900 })),
    expires: fc.option(fc.integer({ min: 1, max: 900 })),
    isLabelled: fc.boolean(),
  })
  .filter(({ layout, locale }) => layout.languages?.includes(locale.language) ?? true)
  .map(
    ({
      at,
      locale,
      layout,
      style,
      past,
      future,
      teasers,
      copyright,
      retrieved,
      pageDay,
      caption,
      expires,
      isLabelled,
    }) => {
      const needsWeekday = WITH_WEEKDAY.has(layout.name);
      const styles = needsWeekday ? (['full'] as const) : locale.styles;
      const print = (day: number): string => printOf(locale, styles[style % styles.length] ?? 'long', day);
      const { headline = '', prose = '' } = article.get(locale.language) ?? {};
      const { above = '', head = '', lead = '', below = '' } = layout.make(at, print, locale);
      const plain = (day: number): string => printOf(locale, 'long', day);
      const sentences = [
        past === null ? '' : locale.past.replace('{}', plain(at - past)),
        future === null ? '' : locale.future.replace('{}', plain(at + future)),
      ].filter(Boolean);
      const english = (day: number): string => printOf(LOCALES[0] as Locale, 'full', day);
      const parts = [
        pageDay === null || above !== '' ? '' : english(at + pageDay),
        [above, headline, head].filter(Boolean).join('\n'),
        caption === null ? '' : `Photo: the bridge on ${english(at - caption)}`,
        lead + prose,
        sentences.join(' '),
        below,
        teasers.length === 0
          ? ''
          : `Read more\n\n${teasers.map((off) => `${headline}\n${isLabelled ? 'Published: ' : ''}${plain(at + off)}`).join('\n\n')}`,
        expires === null ? '' : `Expires: ${english(at + expires)}`,
        copyright === null ? '' : `© ${Number(isoOf(at).slice(0, 4)) + copyright} Valley Herald`,
        retrieved === null ? '' : `Retrieved ${printOf(LOCALES[0] as Locale, 'long', at + retrieved)}`,
      ];
      return {
        text: parts.filter(Boolean).join('\n\n'),
        truth: isoOf(at),
        layout: `${layout.name}, ${locale.locale}`,
        printsDay: layout.printsDay && (!needsWeekday || /\p{L}{3}/u.test(print(at))),
      };
    },
  );
