import { openShelf, type Kept } from './shelf.ts'

export type PageStore<Page extends Kept> = {
  /** What is kept under a key. */
  kept(key: string): Page | undefined
  /** What is kept under a key, else what `make` gives, kept from then on. Asked for twice at once, it is made once. */
  read(key: string, make: () => Promise<Page>, mayKeep?: (page: Page) => boolean): Promise<Page>
  /** Forgets everything; what is being made now is not kept either, as it may have read what was there before. */
  forget(): void
  /** Keeps nothing until it is told to again: nobody could tell it of changes. */
  rest(isResting: boolean): void
  readonly size: () => number
}

/** Keeps what was used last, up to so many bytes. It is forgotten when something changes, and what tells the day, with it. */
export function openPageStore<Page extends Kept>(mostBytes: number): PageStore<Page> {
  const shelf = openShelf<Page>(mostBytes)
  let making = new Map<string, Promise<Page>>()
  let age = 0
  let isResting = true

  function forget(): void {
    age += 1
    shelf.clear()
    making = new Map()
  }

  async function make(key: string, work: () => Promise<Page>, mayKeep: (page: Page) => boolean): Promise<Page> {
    const [begun, own] = [age, making]
    try {
      const page = await work()
      if (age === begun && !isResting && mayKeep(page)) shelf.put(key, page)
      return page
    } finally {
      own.delete(key)
    }
  }

  function read(key: string, work: () => Promise<Page>, mayKeep: (page: Page) => boolean = () => true): Promise<Page> {
    const page = shelf.take(key)
    if (page) return Promise.resolve(page)
    const begun = making.get(key) ?? make(key, work, mayKeep)
    making.set(key, begun)
    return begun
  }

  const rest = (now: boolean): void => {
    isResting = now
    forget()
  }
  return { kept: shelf.take, read, forget, rest, size: shelf.size }
}
