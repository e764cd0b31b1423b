import type { Body } from '#domain/body/nodes.ts'

/**
 * The ids of the printed lines that the span of a byline stands on, in printed order: two where the end of a line cuts the
 * name; none where it stands apart from the text.
 */
export function linesOfByline(body: Body, key: string): readonly string[] {
  const lines = body.content.flatMap(({ content = [] }) =>
    content.flatMap(({ marks = [] }) => {
      const isOfIt = marks.some(({ type, attrs }) => type === 'byline' && attrs?.key === key)
      return (isOfIt ? marks.find(({ type }) => type === 'line')?.attrs?.id : undefined) ?? []
    }),
  )
  return [...new Set(lines)]
}
