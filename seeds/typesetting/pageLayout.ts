import type { UnassignedReason } from '#domain/assembly/assembly.ts'
import type { SeedArticle } from '../articles/seedArticle.ts'
import type { Column } from './setBody.ts'

/** Text of an article from one place to another; each place is the first words after a cut, found once in the article. */
export type BodyBlock = {
  readonly set: 'body'
  readonly article: SeedArticle
  readonly columns: readonly Column[]
  /** Begin with a space and no blank line before, as some articles do in raw text. */
  readonly runIn?: true
  /** This page holds the text up to these words; the rest jumps. */
  readonly until?: string
  /** This page holds the text from these words on. */
  readonly from?: string
}

/** Kicker, headline and subheadline; `spaced` says which lines of the headline are set letter by letter. */
export type HeadBlock = {
  readonly set: 'head'
  readonly article: SeedArticle
  readonly spaced?: readonly number[]
}

export type Block =
  | BodyBlock
  | HeadBlock
  /** The author line that is set apart. */
  | { readonly set: 'author'; readonly article: SeedArticle }
  /** All captions of an article, wrapped at a measure in cells. */
  | { readonly set: 'captions'; readonly article: SeedArticle; readonly measure: number }
  /** A line that belongs to the page; `runIn` as in a body. */
  | { readonly set: 'line'; readonly text: string; readonly reason: UnassignedReason; readonly runIn?: true }

/** One page: its blocks in the order in which raw text gives them, which need not be the order of reading. */
export type PageLayout = {
  /** Two digits: the name of its files and the seed of its damage. */
  readonly name: string
  readonly blocks: readonly Block[]
}
