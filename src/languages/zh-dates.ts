import type { DateWords } from './date-words.ts';

/** Dates in Chinese, both scripts; months and days are numbers there, see the signs in `extract/sign-dates.ts`. */
export const CHINESE_DATES: DateWords = {
  tag: 'zh',
  months: new Map(),
  weekdays: new Map(
    ['一', '二', '三', '四', '五', '六', '日'].flatMap((sign, i) =>
      ['星期', '周', '週', '礼拜', '禮拜'].map((word) => [word + sign, i + 1] as const),
    ),
  ).set('星期天', 7),
  published: [
    '(?:发布|發布|发表|發表|刊登|发稿|刊发|创建|上线|发文|發佈|出版|刊出|上稿)(?:时间|時間|日期|于|於|在)?',
    '(?:日期|时间|時間|日 期)',
    '(?:新闻|新聞|文章)(?:日期|时间|時間)',
  ],
  updated: ['(?:最后|最後|最近)?(?:更新|修改|编辑|編輯|修订|修訂)(?:时间|時間|日期|于|於)?'],
  embargo: ['(?:发布|發布)?禁令(?:至|到)?|(?:禁止|请勿|請勿)(?:发布|發布|发表|發表)(?:至|于|於)?|禁运至'],
  embargoAfter: ['(?:前|之前|以前)(?:禁止|请勿|請勿)(?:发布|發布|发表|發表)'],
  captured: [
    '(?:访问|訪問|存档|存檔|检索|抓取|打印|列印|下载|上传|上傳|扫描|掃描|瀏覽|浏览)(?:时间|時間|日期|于|於)?',
    '今天(?:是)?',
  ],
  publishedAfter: ['(?:发布|發布|发表|發表|刊登|发稿|發佈|刊出)'],
  updatedAfter: ['(?:更新|最后更新|最後更新|修改)'],
  labelLinks: ['于', '於', '在'],
  dateLinks: [],
  timeLinks: [],
  morning: ['上午', '早上', '凌晨', '清晨'],
  afternoon: ['下午', '晚上', '傍晚', '中午'],
  isDayFirst: false,
};
