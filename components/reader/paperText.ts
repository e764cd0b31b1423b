import type { PublicPublication } from '#domain/reader/readerViews.ts'

/** Attributes of an element that holds words of the paper and not of the interface, in the paper's language. */
export const paperText = (publication: PublicPublication) => ({ lang: publication.language, 'data-content': '' })

/**
 * The same where no publication is at hand (a reporter's name, a list across papers): Han characters are called
 * Chinese, all else is left in the language around it.
 */
export const anyPaperText = (text: string) => ({
  lang: /\p{Script=Han}/u.test(text) ? 'zh' : undefined,
  'data-content': '',
})
