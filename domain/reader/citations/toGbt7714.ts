import type { Citation } from './citation.ts'

const mostAuthors = 3

/**
 * A reference after GB/T 7714-2015, 4.2 and 8.8: an article of a newspaper that was read on line, [N/OL]. Of more than
 * three authors three are named (8.1.2); without any, the reference begins with the title, as numbered lists allow.
 */
export function toGbt7714(citation: Citation): string {
  const { authors, title, subtitle, newspaper, date, pages, seen, address } = citation
  const named = authors.slice(0, mostAuthors).join(', ')
  const more = authors.length > mostAuthors ? `, ${isChinese(citation) ? '等' : 'et al'}` : ''
  const head = named === '' ? '' : `${sentence(named + more)} `
  const whole = subtitle === null ? title : `${title}${isChinese(citation) ? '：' : ': '}${subtitle}`
  const page = pages.length === 0 ? '' : `(${pages.join(', ')})`
  return `${head}${whole}[N/OL]. ${newspaper}, ${date}${page}[${seen}]. ${address}.`
}

const isChinese = ({ language }: Citation): boolean => /^zh\b/u.test(language)
const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`)
