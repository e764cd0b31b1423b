import { Parser } from 'htmlparser2'
import type { Collector } from './collect.ts'
import type { MarkupParser } from './readMarkup.ts'

/**
 * HTML as browsers forgive it: what is not closed is closed, and nothing is a fault. A bare `<?` in a text is no
 * instruction unless it ends as one: recognisers write what they see.
 */
export function htmlParser(collector: Collector): MarkupParser {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        collector.open(name, attributes)
      },
      ontext: collector.text,
      oncomment: (words) => {
        // As long as its words and two brackets: no comment was written, but `<?`.
        const isBare = parser.endIndex - parser.startIndex + 1 === words.length + 2
        if (isBare && words.startsWith('?') && !words.endsWith('?')) collector.text(asWritten(words))
      },
      onclosetag: () => {
        collector.close()
      },
    },
    { recognizeSelfClosing: true },
  )
  return {
    write: (text) => {
      parser.write(text)
    },
    end: () => {
      parser.end()
    },
    faults: () => [],
  }
}

/** Where the next tag ends it, the tag is no part of its words. */
const asWritten = (words: string): string =>
  words.includes('<') ? `<${words.slice(0, words.indexOf('<'))}` : `<${words}>`
