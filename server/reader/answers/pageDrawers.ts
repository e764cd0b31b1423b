import type { PageRoute, Segments } from '#domain/reader/pageRoute.ts'
import { keptPages } from '../publicChanges.ts'
import type { PageBytes } from './pageAnswer.ts'
import { pageKey, type PageAsked } from './pageAsked.ts'

/** A page of the reader's site as somebody asks for it. */
export type PageRequest = {
  readonly asked: PageAsked
  /** The parts of its address. */
  readonly segments: Segments
  /** The address that the request comes from, for counting attempts. */
  readonly from: string
}
export type PageDrawer = (request: PageRequest) => Promise<PageBytes>

// Pages and what starts with the server are built apart, and share only what is global.
const shared = globalThis as typeof globalThis & { galleyDrawers?: Map<PageRoute, PageDrawer> }

/** What draws the pages of this server. Each route says what draws its own when it is loaded. */
export function pageDrawers(): Map<PageRoute, PageDrawer> {
  shared.galleyDrawers ??= new Map()
  return shared.galleyDrawers
}

/** The page that is kept, else the page as it is drawn now, kept from then on. */
export const readPageBytes = (draw: PageDrawer, request: PageRequest): Promise<PageBytes> =>
  keptPages<PageBytes>().read(pageKey(request.asked), () => draw(request), mayKeep)

/** What is not there is not kept: there is no end of it. Nor is anything while it is developed. */
const mayKeep = ({ status, isPassing }: PageBytes): boolean =>
  !isPassing && (status < 400 || status === 410) && process.env.NODE_ENV !== 'development'
