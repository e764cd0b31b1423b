import { randomKey } from './randomKey.ts'

const storageKey = 'galley-tab'
/**
 * How long a page that is being left may still hold its name, in milliseconds. A tab that is loaded anew is the only one
 * of its name; another that finds its name taken may be a copy of one that lives.
 */
const patience = { reloaded: 10_000, opened: 3_000 } as const

const lockName = (tabId: string): string => `galley-tab-${tabId}`

let mine: Promise<string> | undefined

/**
 * This tab's name in the journal: the same after a reload, another in a tab that was duplicated. The tab holds a lock
 * of that name as long as it lives, so that other tabs know its text from that of one that died.
 */
export const tabIdentity = (): Promise<string> => (mine ??= takeIdentity())

async function takeIdentity(): Promise<string> {
  const before = sessionStorage.getItem(storageKey)
  const tabId = before !== null && (await hold(before)) ? before : randomKey()
  if (tabId !== before) await hold(tabId)
  sessionStorage.setItem(storageKey, tabId)
  return tabId
}

/** Takes the lock of a name for as long as the page lives; false where another tab has it. */
function hold(tabId: string): Promise<boolean> {
  const { locks } = navigator
  // Over plain HTTP there are no locks: then every name counts as free, and a merge settles what is told twice.
  if (!locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    locks
      .request(lockName(tabId), { signal: AbortSignal.timeout(patience[isReloaded() ? 'reloaded' : 'opened']) }, () => {
        resolve(true)
        return new Promise(() => undefined)
      })
      .catch(() => resolve(false))
  })
}

function isReloaded(): boolean {
  const [load] = performance.getEntriesByType('navigation')
  return load instanceof PerformanceNavigationTiming && load.type === 'reload'
}

/** The names of tabs that are open now. */
export async function livingTabs(): Promise<ReadonlySet<string>> {
  const held = (await navigator.locks?.query())?.held ?? []
  return new Set(held.flatMap(({ name }) => (name?.startsWith(lockName('')) ? [name.slice(lockName('').length)] : [])))
}
