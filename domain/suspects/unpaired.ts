import { suspectAt, type Suspect } from './suspect.ts'

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
}
const closers = new Map(Object.entries(pairs).map(([open, close]) => [close, open]))
type Open = { readonly mark: string; readonly block: number; readonly at: number }

/**
 * Quotes and brackets without their other half, in a whole body: quotes may run over paragraphs (each then begins with
 * the mark again), brackets may not. Gives the suspects of each paragraph.
 */
export function unpairedSuspects(texts: readonly string[]): Suspect[][] {
  const found = texts.map((): Suspect[] => [])
  const tell = ({ mark, block, at }: Open): void => {
    const place = { from: at, to: at + mark.length }
    const twin = isTurned(texts[block] ?? '', at) ? [pairs[mark] ?? closers.get(mark) ?? ''] : []
    found[block]?.push(
      suspectAt(texts[block] ?? '', { kind: 'punctuation', reason: 'unpaired', ...place, suggestions: twin }),
    )
  }
  let open: Open[] = []
  texts.forEach((text, block) => {
    for (let at = 0; at < text.length; at++) {
      const mark = text.charAt(at)
      if (pairs[mark]) {
        const last = open.at(-1)
        const goesOn = last?.mark === mark && last.block < block && text.slice(0, at).trim() === ''
        if (goesOn) open = open.slice(0, -1)
        open = [...open, { mark, block, at }]
      } else if (closers.has(mark)) {
        if (open.at(-1)?.mark === closers.get(mark)) open = open.slice(0, -1)
        else if (!isApostrophe(text, at)) tell({ mark, block, at })
      }
    }
    for (const one of open) if (!isQuote(one.mark)) tell(one)
    open = open.filter(({ mark }) => isQuote(mark))
  })
  open.forEach(tell)
  return found
}

/** ’97, it’s */
const isApostrophe = (text: string, at: number): boolean =>
  text.charAt(at) === '’' && /[A-Za-z0-9０-９]/u.test(text.charAt(at - 1) + text.charAt(at + 1))

const isQuote = (mark: string): boolean => '“‘「『'.includes(mark)

/** Does an opening mark stand at the end of something, or a closing one at its beginning? Then it was turned round. */
const isTurned = (text: string, at: number): boolean =>
  pairs[text.charAt(at)] !== undefined
    ? /[\p{Script=Han}。！？]/u.test(text.charAt(at - 1)) && /[，。、；！？]|^$/u.test(text.charAt(at + 1))
    : /[：，。]|^$/u.test(text.charAt(at - 1)) && /\p{Script=Han}/u.test(text.charAt(at + 1))
