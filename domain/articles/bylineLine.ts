import type { PrintedByline } from '#domain/body/content.ts'

/** Who signs an article, as one line: names in printed order, each once; those who sign only a picture are left out. */
export function bylineLine(bylines: readonly PrintedByline[]): string {
  const signing = bylines.filter(({ ofCaption }) => !ofCaption)
  return [...new Set(signing.map(({ name }) => name))].join('、')
}
