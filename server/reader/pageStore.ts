import { openChangeLog } from './changeLog.ts'
import { openShelf, type Kept } from './shelf.ts'

export type PageStore<Page extends Kept> = {
  /** What is kept under a key. */
  kept(key: string): Page | undefined
  /** What is kept under a key, else what `make` gives, kept from then on. Asked for twice at once, it is made once. */
  read(key: string, make: () => Promise<Page>, mayKeep?: (page: Page) => boolean): Promise<Page>
  /**
   * Forgets what is of an issue (`issueMark`) and what is not of one alone; without an issue, everything. What is being made
   * now is not kept either, unless it is of another issue, as it may have read what was there before.
   */
  forget(issue?: string): void
  /** Keeps nothing until it is told to again: nobody could tell it of changes. */
  rest(isResting: boolean): void
  readonly size: () => number
}

/** Changes that are remembered one by one, for what was begun before them. */
const mostChanges = 1_000

/** Keeps what was used last, up to so many bytes. It is forgotten when something changes, and what tells the day, with it. */
export function openPageStore<Page extends Kept>(mostBytes: number): PageStore<Page> {
  const changes = openChangeLog(mostChanges)
  const shelf = openShelf<Page>(mostBytes)
  let making = new Map<string, Promise<Page>>()
  let isResting = true

  function forget(issue?: string): void {
    changes.add(issue)
    if (issue === undefined) shelf.clear()
    else shelf.clearThose(({ of }) => of === undefined || of === issue)
    making = new Map()
  }

  async function make(key: string, work: () => Promise<Page>, mayKeep: (page: Page) => boolean): Promise<Page> {
    const [begun, own] = [changes.count(), making]
    try {
      const page = await work()
      if (!isResting && changes.isStill(begun, page.of) && mayKeep(page)) shelf.put(key, page)
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
