/** The languages of the interface. The language of the content is the publication's own. */
export const locales = ['zh-Hans', 'en'] as const
export type Locale = (typeof locales)[number]

/** The cookie that keeps a person's choice. */
export const localeCookie = 'galley-locale'

export const isLocale = (text: unknown): text is Locale => locales.includes(text as Locale)

/** The language a browser asks for first among ours: any Chinese is Chinese, all else English. */
export function localeAsked(acceptLanguage: string | null): Locale {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.find((p) => p.trim().startsWith('q='))?.trim()
      return { tag: tag.toLowerCase(), quality: quality ? Number(quality.slice(2)) : 1 }
    })
    .filter(({ tag, quality }) => (tag.startsWith('zh') || tag.startsWith('en')) && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]
  return asked?.tag.startsWith('en') ? 'en' : 'zh-Hans'
}
