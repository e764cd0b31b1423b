import { oneLine, type Citation } from './citation.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A reference for BibTeX and BibLaTeX. Both are served: `year` and `month` are read by the old styles, `date` by the new;
 * a newspaper is an article of the subtype `newspaper` there. Every text stands in braces that match, whatever it holds.
 */
export function toBibtex(citation: Citation): string {
  const { authors, title, subtitle, newspaper, date, pages, address, seen } = citation
  const [year = '', month = ''] = date.split('-')
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', authors.length === 0 ? null : authors.map(authorName).join(' and ')],
    ['title', `{${escaped(title)}}`],
    ['subtitle', subtitle === null ? null : `{${escaped(subtitle)}}`],
    ['titleaddon', textOf(citation.column)],
    ['journal', escaped(newspaper)],
    ['entrysubtype', 'newspaper'],
    ['date', date],
    ['year', year],
    ['number', textOf(citation.number)],
    ['edition', textOf(citation.edition)],
    ['pages', pages.length === 0 ? null : escaped(pages.join(', '))],
    ['langid', citation.language.startsWith('zh') ? 'chinese' : null],
    ['language', escaped(citation.language)],
    ['url', verbatim(address)],
    ['urldate', seen],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]))
  return `@article{${citation.key},\n${lines.join('')}  month = ${months[Number(month) - 1] ?? 'jan'},\n}\n`
}

const textOf = (text: string | null): string | null => (text === null ? null : escaped(text))

/** A name of a person in letters is left to the style; all others are kept together, so that no word of them is taken apart. */
const authorName = (name: string): string =>
  /^\p{Script=Latin}[\p{Script=Latin}.'’ -]*$/u.test(name) && !/\band\b/iu.test(name) ? name : `{${escaped(name)}}`

const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // Braces are counted even behind a backslash, so that \{ alone would break what follows.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
}

const escaped = (text: string): string =>
  oneLine(text).replace(/[\\{}^~#$%&_]/gu, (character) => commands[character] ?? `\\${character}`)

/** An address is read as it stands; what would end its field is written as its bytes. */
const verbatim = (address: string): string => address.replace(/[\\{}\s]/gu, encodeURIComponent)
