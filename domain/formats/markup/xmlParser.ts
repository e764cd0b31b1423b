import { SaxesParser } from 'saxes'
import type { Collector } from './collect.ts'
import type { MarkupParser } from './readMarkup.ts'

/**
 * XML, read without name spaces: every version of a format writes another one, and some write none. A fault does not end
 * the reading; the first of each kind is told with the file's line that it is on, and how many there are.
 */
export function xmlParser(collector: Collector): MarkupParser {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const first = new Map<string, { at: number; count: number }>()
  const tell = (code: string): void => {
    const known = first.get(code)
    if (known) known.count += 1
    else first.set(code, { at: parser.line, count: 1 })
  }
  parser.on('opentag', ({ name, attributes }) => {
    collector.open(name, attributes)
  })
  parser.on('closetag', () => {
    collector.close()
  })
  parser.on('text', collector.text)
  parser.on('cdata', collector.text)
  parser.on('error', (error) => {
    tell(/entity/iu.test(error.message) ? 'entityLeft' : 'markupBroken')
  })
  const guarded = (step: () => unknown): void => {
    try {
      step()
    } catch (error) {
      // The library throws where a text ends right behind `<!` or `<?`.
      if (!(error instanceof RangeError)) throw error
      tell('markupBroken')
    }
  }
  return {
    write: (text) => {
      guarded(() => parser.write(text))
    },
    end: () => {
      guarded(() => parser.close())
    },
    faults: () => [...first].map(([code, values]) => ({ code, values })),
  }
}
