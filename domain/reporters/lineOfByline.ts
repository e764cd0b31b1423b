import type { Body } from '#domain/body/nodes.ts'

/** The id of the printed line that the span of a byline stands on; null where it stands apart from the text. */
export function lineOfByline(body: Body, key: string): string | null {
  for (const { content = [] } of body.content)
    for (const { marks = [] } of content) {
      const isOfIt = marks.some(({ type, attrs }) => type === 'byline' && attrs?.key === key)
      const line = isOfIt ? marks.find(({ type }) => type === 'line')?.attrs?.id : undefined
      if (line !== undefined) return line
    }
  return null
}
