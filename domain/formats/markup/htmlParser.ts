import { Parser } from 'htmlparser2'
import type { Collector } from './collect.ts'
import type { MarkupParser } from './readMarkup.ts'

/** HTML as browsers forgive it: what is not closed is closed, and nothing is a fault. */
export function htmlParser(collector: Collector): MarkupParser {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        collector.open(name, attributes)
      },
      ontext: collector.text,
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
