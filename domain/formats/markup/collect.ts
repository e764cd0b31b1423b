import type { MarkupElement } from './element.ts'

/** Elements within elements that are read; what nests deeper is refused. */
export const deepest = 200
/** Elements and pieces of text that one page may hold. */
export const mostElements = 2_000_000

type Growing = { name: string; attributes: Map<string, string>; children: (MarkupElement | string)[] }

/** Which elements are kept: those of the outermost level that are wanted, whole. */
export type Wanted = (name: string, attributes: ReadonlyMap<string, string>) => boolean

/** Puts what a parser tells together into whole elements. */
export type Collector = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text: (text: string) => void
  readonly close: () => void
  /** Closes whatever is still open. */
  readonly end: () => void
  /** The wanted elements that ended since the last call. */
  readonly take: () => MarkupElement[]
  /** Why no more is to be read; null while all is well. */
  readonly stopped: () => 'markupTooDeep' | 'markupTooLarge' | null
  /** How many things were told so far. */
  readonly told: () => number
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function localAttributes(attributes: Readonly<Record<string, string>>): Map<string, string> {
  const local = new Map<string, string>()
  for (const [name, value] of Object.entries(attributes))
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) local.set(localName(name), value)
  return local
}

/** Keeps the wanted elements of the outermost level and forgets all else. Its stack is its own: no recursion, no trust. */
export function collect(wanted: Wanted): Collector {
  const stack: Growing[] = []
  const done: MarkupElement[] = []
  const state = { depth: 0, size: 0, told: 0, stopped: null as ReturnType<Collector['stopped']> }
  const grow = (child: MarkupElement | string): void => {
    stack.at(-1)?.children.push(child)
    state.size += 1
    if (state.size > mostElements) state.stopped = 'markupTooLarge'
  }
  const close = (): void => {
    state.told += 1
    state.depth = Math.max(0, state.depth - 1)
    const ended = stack.pop()
    if (!ended) return
    if (stack.length > 0) return grow(ended)
    done.push(ended)
    state.size = 0
  }
  const open: Collector['open'] = (name, attributes) => {
    state.told += 1
    if (state.stopped) return
    state.depth += 1
    if (state.depth > deepest) state.stopped = 'markupTooDeep'
    const own = { name: localName(name), attributes: localAttributes(attributes), children: [] }
    if (stack.length > 0 || wanted(own.name, own.attributes)) stack.push(own)
  }
  const text = (piece: string): void => {
    state.told += 1
    if (stack.length > 0 && !state.stopped) grow(piece)
  }
  const end = (): void => {
    while (stack.length > 0) close()
  }
  const take = (): MarkupElement[] => done.splice(0)
  return { open, text, close, end, take, stopped: () => state.stopped, told: () => state.told }
}
