import type { AssembledRepair } from '#domain/assembly/assembly.ts'
import { repairKey } from '#domain/assembly/repairKey.ts'
import { pageOfLine } from '#domain/source/statedOnPage.ts'
import { newId } from '../database/newId.ts'
import { sha256 } from '../storage/keepFile.ts'
import { keptSegment, type PageKeys } from './lineKeys.ts'

/** Counts the repairs of one key and page: the rows of a page have different keys. */
export type SeenRepairs = Map<number, Map<string, number>>

/** Rows of repairs, each under its key's hash (a key may be longer than an index takes). */
export function repairRows(
  repairs: readonly AssembledRepair[],
  keys: readonly PageKeys[],
  { articleId, seen }: { readonly articleId: string | null; readonly seen: SeenRepairs },
) {
  return repairs.map((repair) => {
    const { rule, ruleVersion, segments, before, after, confidence } = repair
    const page = pageOfLine(segments[0] ?? '') - 1
    const written = repairKey(repair)
    const ofPage = seen.get(page) ?? new Map<string, number>()
    const times = (ofPage.get(written) ?? 0) + 1
    seen.set(page, ofPage.set(written, times))
    return {
      ...{ id: newId(), rule, ruleVersion, before, after, confidence, articleId },
      pageId: keys[page]?.pageId ?? '',
      key: sha256(times === 1 ? written : `${written}|${times}`),
      segments: segments.map((segment) => keptSegment(keys, segment)),
    }
  })
}
