/** The demo newspaper: a city daily that does not exist, of a city that does not exist. */
export const publication = {
  slug: 'lanpu-daily',
  title: '澜浦日报',
  language: 'zh-Hans',
  timeZone: 'Asia/Shanghai',
  reviewStages: 1,
} as const
