import { SaxesParser } from 'saxes'
import { closings } from './closings.ts'
import type { Collector } from './collect.ts'
import type { MarkupParser } from './readMarkup.ts'

/**
 * XML, read without name spaces: every version of a format writes another one, and some write none. A fault does not end
 * the reading; the first of each kind is told with the file's line that it is on, and how many there are.
 */
export function xmlParser(collector: Collector): MarkupParser {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const tags = closings(collector)
  const { tell, faults } = countFaults(() => parser.line)
  parser.on('opentag', ({ name, attributes }) => {
    tags.opened(name)
    collector.open(name, attributes)
  })
  parser.on('closetag', tags.closed)
  const text = (words: string): void => {
    collector.text(tags.told(words))
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('error', ({ message }) => {
    // What it says is the only way to know what it did.
    const unmatched = /unmatched closing tag: (.*)\.$/su.exec(message)?.[1]
    if (unmatched !== undefined) tags.unmatched(unmatched)
    else if (message.includes('unexpected close tag')) tags.unexpected()
    tell(/entity/iu.test(message) ? 'entityLeft' : 'markupBroken')
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
      tags.settle()
    },
    end: () => {
      tags.settle()
      guarded(() => parser.close())
    },
    faults,
  }
}

/** The first fault of each kind and the line that it is on, and how many there are. */
function countFaults(line: () => number): {
  readonly tell: (code: string) => void
  readonly faults: MarkupParser['faults']
} {
  const first = new Map<string, { at: number; count: number }>()
  return {
    tell: (code) => {
      const known = first.get(code)
      if (known) known.count += 1
      else first.set(code, { at: line(), count: 1 })
    },
    faults: () => [...first].map(([code, values]) => ({ code, values })),
  }
}
