import { Parser } from 'htmlparser2'

const breaking = new Set(['p', 'br', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'h4', 'table', 'founder-content'])
const silent = new Set(['script', 'style'])

/** A piece of a web page as lines: one a paragraph, cut at line breaks, without what is no text. Lines of blanks are none. */
export function htmlLines(markup: string): string[] {
  const lines = ['']
  let within = 0
  const parser = new Parser({
    onopentag: (name) => {
      if (silent.has(name)) within++
      if (breaking.has(name)) lines.push('')
    },
    ontext: (text) => {
      if (within === 0) lines.push((lines.pop() ?? '') + text)
    },
    onclosetag: (name) => {
      if (silent.has(name)) within--
      if (breaking.has(name)) lines.push('')
    },
  })
  parser.write(markup)
  parser.end()
  // Two ideographic blanks indent a paragraph in these pages: they are its setting, not its words.
  return lines
    .map((line) => line.replace(/[\s\u00a0]+/gu, (blank) => (blank.includes('\u3000') ? '\u3000' : ' ')).trim())
    .filter((line) => line !== '')
}
