import type { ReaderWords } from '#components/reader/readerWords.ts'
import type { PageHead } from '#domain/reader/pageHead.ts'
import type { AssetName } from '#server/assets/assets.ts'
import type { PageAsked } from '#server/reader/answers/pageAsked.ts'

/** Where and in which language a page is asked for. */
export type Place = PageAsked & { readonly t: ReaderWords }
/** A page as it was drawn. */
export type Drawn = {
  readonly status?: number
  readonly head: PageHead
  readonly body: React.ReactNode
  readonly scripts?: readonly AssetName[]
  /** Stands above all else of the page. */
  readonly notice?: React.ReactNode
  /** Until when it may be kept where it tells the day, in milliseconds since 1970. */
  readonly until?: number
  /** The issue that it is of alone (`issueMark`): it may be kept while others change. Left out: of none, or several. */
  readonly of?: string
  /** It is not kept: few ask for the same, there is no end of such pages, and they are drawn at once of what is kept. */
  readonly isPassing?: boolean
  /** Seconds after which it may be asked again, where it may not now. */
  readonly retryAfter?: string
}
/** What stands at an address: a page, another address, or nothing. */
export type Found = Drawn | { readonly movedTo: string } | null
