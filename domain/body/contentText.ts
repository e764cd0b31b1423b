import type { ArticleContent } from './content.ts'
import { plainText } from './plainText.ts'

/** A whole article as plain text, as it is printed from top to end, one line a part: for copying it elsewhere. */
export function contentText(content: ArticleContent): string {
  const { columnTag, kicker, headline, subheadline, bylines, dateline, credit, body } = content
  const signed = bylines.map(({ printed }) => printed).join('　')
  return [columnTag, kicker, headline, subheadline, signed, dateline, plainText(body), credit]
    .filter((part) => part)
    .join('\n')
}
