import type { PublicArticleView } from '../readerViews.ts'

/** An article as the public sees it, with most of what one can have. */
export const printedArticle: PublicArticleView = {
  publication: { slug: 'lanpu-daily', title: '澜浦日报', language: 'zh-Hans', script: 'simplified' },
  issue: { path: '/lanpu-daily/2019-09-18', date: '2019-09-18', number: null, edition: '', articles: 1 },
  path: '/lanpu-daily/2019-09-18/1',
  kind: 'news',
  title: { text: '渡口复航', from: 'headline' },
  content: {
    ...{ kicker: null, headline: '渡口复航', headlineSupplied: false, subheadline: null, columnTag: null },
    ...{ dateline: '本报讯', credit: null, bylines: [] },
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '本报讯 船来了。' }] }] },
  },
  pictures: [],
  bylines: [
    {
      ...{ key: 'a', printed: '本报记者 顾晚舟', name: '顾晚舟', ofCaption: false },
      ...{ reporterPath: '/reporters/gu-wanzhou', reporterKind: 'person' },
    },
    { key: 'b', printed: '通讯员 柏小满', name: '柏小满', ofCaption: false, reporterPath: null, reporterKind: null },
    { key: 'c', printed: '祁远帆 摄', name: '祁远帆', ofCaption: true, reporterPath: null, reporterKind: null },
  ],
  printedOn: [
    { path: '/lanpu-daily/2019-09-18/page/A01', label: 'A01', sectionName: '要闻', facsimile: null },
    { path: '/lanpu-daily/2019-09-18/page/A02', label: 'A02', sectionName: null, facsimile: null },
  ],
  ...{
    publishedAt: '2026-01-02T03:04:05.000Z',
    corrections: [{ at: '2025-09-18T01:00:00.000Z', cause: 'paperError', note: '船长的名字有误。' }],
    changedAt: '2026-01-03T03:04:05.000Z',
    previous: null,
    next: null,
    mayReadVertically: false,
    timeZone: 'Asia/Shanghai',
  },
}
