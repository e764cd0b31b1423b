import type { Assembly } from '#domain/assembly/assembly.ts'
import { repairKey } from '#domain/assembly/repairKey.ts'
import type { Prisma } from '../database/generated/client.ts'
import { sha256 } from '../storage/keepFile.ts'
import type { LineKeys } from './lineKeys.ts'

/** The repairs of an assembly, each under its key's hash (a key may be longer than an index takes). */
export function repairRows(
  { repairs }: Assembly,
  { pages, lines }: LineKeys,
  articleIds: readonly string[],
): Prisma.RepairCreateManyInput[] {
  const seen = new Map<string, number>()
  return repairs.map((repair) => {
    const { rule, ruleVersion, article, segments, before, after, confidence } = repair
    const page = lines.get(segments[0]?.split(':')[0] ?? '')?.page ?? 0
    const written = `${page} ${repairKey(repair)}`
    const times = (seen.get(written) ?? 0) + 1
    seen.set(written, times)
    return {
      ...{ rule, ruleVersion, before, after, confidence },
      pageId: pages[page]?.pageId ?? '',
      articleId: article === null ? null : (articleIds[article] ?? null),
      key: times === 1 ? sha256(repairKey(repair)) : sha256(`${repairKey(repair)}|${times}`),
      segments: segments.map((segment) => keptSegment(segment, lines)),
    }
  })
}

/** `p1l12:0-8` with the id that the line is kept under: `<source id>.12:0-8`. */
function keptSegment(segment: string, lines: LineKeys['lines']): string {
  const [line = '', range] = segment.split(':')
  const id = lines.get(line)?.id ?? line
  return range === undefined ? id : `${id}:${range}`
}
