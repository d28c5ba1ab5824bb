import type { DateWords } from './date-words.ts';

/** Dates in Japanese; months, days and eras are read by their signs, see `extract/sign-dates.ts`. */
export const JAPANESE_DATES: DateWords = {
  tag: 'ja',
  months: new Map(),
  weekdays: new Map(
    ['月', '火', '水', '木', '金', '土', '日'].flatMap((sign, i) =>
      [`${sign}曜日`, `${sign}曜`, sign].map((word) => [word, i + 1] as const),
    ),
  ),
  published: [
    '(?:公開|掲載|配信|投稿|発表|発行|発信|初出|記事公開|登録)(?:日時|日|時刻|時間|年月日)?',
    '(?:日付|日時)',
  ],
  updated: ['(?:最終)?(?:更新|修正|改訂|編集)(?:日時|日|時刻|時間)?'],
  embargo: ['(?:報道)?解禁(?:日時|日)?|エンバーゴ'],
  embargoAfter: ['(?:に)?解禁'],
  captured: ['(?:閲覧|取得|アクセス|保存|印刷|スキャン|アップロード|アーカイブ)(?:日時|日)?', '(?:今日は|本日)'],
  publishedAfter: ['(?:に)?(?:公開|掲載|配信|投稿|発表|発行)'],
  updatedAfter: ['(?:に)?(?:更新|最終更新|修正)'],
  labelLinks: [],
  dateLinks: [],
  timeLinks: [],
  morning: ['午前'],
  afternoon: ['午後'],
  isDayFirst: false,
};
