import type { PageLayout } from './pageLayout.ts'

/** One layout of all pages, in which an article that jumps is whole again; only for its truth, never to be set. */
export function joinPages(name: string, pages: readonly PageLayout[]): PageLayout {
  const blocks = pages.flatMap((page) => page.blocks)
  return {
    name,
    blocks: blocks
      .filter((block) => block.set !== 'body' || block.from === undefined)
      .map((block) => (block.set === 'body' ? { ...block, until: undefined } : block)),
  }
}
