import type { Collector } from './collect.ts'

/**
 * Which elements a closing tag closes. The tokenizer closes all that are open where a tag closes none of them, and says so
 * only then; so what it closes waits for its next word, and a closing tag without its opening closes nothing.
 */
export type Closings = {
  readonly opened: (name: string) => void
  /** The tokenizer closes an element. */
  readonly closed: () => void
  /** It was another element's closing tag that closed it. */
  readonly unexpected: () => void
  /** It was the closing tag of no element that the tokenizer knows to be open. */
  readonly unmatched: (name: string) => void
  /** Whatever comes next: what waited is closed. */
  readonly settle: () => void
  /** It tells a text: given back without the closing tags that it takes for text. */
  readonly told: (text: string) => string
}

export function closings(collector: Collector): Closings {
  const open: string[] = []
  const strays: string[] = []
  let [waiting, isClean] = [0, true]
  const close = (count: number): void => {
    for (let at = 0; at < count; at++) {
      open.pop()
      collector.close()
    }
  }
  const settle = (): void => {
    close(waiting)
    waiting = 0
  }
  return {
    settle,
    opened: (name) => {
      settle()
      open.push(name)
    },
    closed: () => {
      if (isClean) settle()
      waiting += 1
      isClean = true
    },
    unexpected: () => void (isClean = false),
    unmatched: (name) => {
      if (isClean) settle()
      ;[waiting, isClean] = [0, true]
      const at = open.lastIndexOf(name)
      if (at >= 0) close(open.length - at)
      strays.push(`</${name}>`)
    },
    told: (text) => {
      settle()
      return strays.splice(0).reduce((rest, stray) => rest.replace(stray, ''), text)
    },
  }
}
