import type { ArticleContent } from '#domain/body/content.ts'
import type { BodyBlock } from '#domain/body/nodes.ts'

const known = new WeakMap<BodyBlock, string>()

/** A content as JSON. Made for every save while somebody types: a block that is the object it was is not written anew. */
export function contentJson({ body, ...fields }: ArticleContent): string {
  const blocks = body.content.map(blockJson).join()
  return `${JSON.stringify(fields).slice(0, -1)},"body":{"type":"doc","content":[${blocks}]}}`
}

function blockJson(block: BodyBlock): string {
  const before = known.get(block)
  if (before !== undefined) return before
  const json = JSON.stringify(block)
  known.set(block, json)
  return json
}
