import type { z } from 'zod'
import { isStorable } from '#domain/text/isStorable.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { contentSchema, parseContent, type ArticleContent } from './content.ts'

/**
 * Reads content that comes from outside, as `parseContent` does, and says why it cannot be kept: it is too large, or not
 * of the schema (which holds two bylines under one key, and characters that no database keeps, as well).
 */
export function readContent(value: unknown): ArticleContent | Refusal {
  const content = parseContent(value)
  if (!content) return refuse(isTooLarge(value) ? 'tooLarge' : 'notOfTheSchema')
  const keys = new Set(content.bylines.map(({ key }) => key))
  const isWhole = keys.size === content.bylines.length && isStorable(allText(content))
  return isWhole ? content : refuse('notOfTheSchema')
}

/** True where size is all that is wrong. */
function isTooLarge(value: unknown): boolean {
  const parsed = contentSchema.safeParse(value)
  return parsed.success || parsed.error.issues.every(isSizeIssue)
}

const isSizeIssue = (issue: z.core.$ZodIssue): boolean => issue.code === 'too_big'

function allText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(allText).join('\n')
}
