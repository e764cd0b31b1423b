import type { Body } from '#domain/body/nodes.ts'
import type { KnownPage } from './assemblyPages.ts'

/** What a character may be taken for. */
export type Pairs = ReadonlyMap<string, readonly string[]>
type PutIn = { readonly block: number; readonly at: number; readonly meant: string }
export type DamagedBody = { readonly body: Body; readonly errors: readonly PutIn[] }

/** The articles of pages with this share of their characters replaced by what looks like them; the same each time. */
export function damagedBodies(pages: readonly KnownPage[], pairs: Pairs, share: number, seed = 7): DamagedBody[] {
  const random = sequence(seed)
  return pages.flatMap(({ truth }) =>
    truth.articles.map(({ paragraphs }): DamagedBody => {
      const errors: PutIn[] = []
      const content = paragraphs.map((paragraph, block) => {
        const right = typeof paragraph === 'string' ? paragraph : paragraph.text
        const text = [...right].map((meant, at) => {
          const like = pairs.get(meant)
          if (!like || right.length !== [...right].length || random() >= share) return meant
          errors.push({ block, at, meant })
          return like[Math.floor(random() * like.length)] ?? meant
        })
        return { type: 'paragraph' as const, content: [{ type: 'text' as const, text: text.join('') }] }
      })
      return { body: { type: 'doc', content }, errors }
    }),
  )
}

function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}
