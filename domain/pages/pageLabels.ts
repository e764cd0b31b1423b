import { refuse, type Refusal } from '#domain/workflow/refusal.ts'

const numerals = '零一二三四五六七八九'

/** A label as printed (第2版, 第十二版, A01版, Page 5) as it is kept and shown in addresses: 02, 12, A01. */
export function pageLabel(printed: string): string {
  const bare = printed
    .normalize('NFKC')
    .replace(/^\s*(?:page|p\.)\s*(?=[A-Z]?\d)/iu, '')
    .replace(/\s+/gu, '')
    .replace(/^第/u, '')
    .replace(/版$/u, '')
  const number = /^\d+$/u.test(bare) ? Number(bare) : readNumeral(bare)
  return number === null ? bare : String(number).padStart(2, '0')
}

/** 1 to 99 in Chinese numerals; null where it is none. */
function readNumeral(text: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text)
  if (!match || text === '') return null
  const [, before, ten, after] = match
  if (!ten) return before && !after ? numerals.indexOf(before) : null
  return (before ? numerals.indexOf(before) : 1) * 10 + (after ? numerals.indexOf(after) : 0)
}

/**
 * A label for each page of an issue: the one that a person chose, else the page's own where it is free, else the next free
 * number. Refuses what a person chose twice. `taken` are pages whose own label was another's already.
 */
export function pageLabels(
  pages: readonly { readonly printed: string | null; readonly chosen: string | null }[],
): { readonly labels: readonly string[]; readonly taken: readonly number[] } | Refusal {
  const used = new Set<string>()
  const labels: (string | null)[] = pages.map(() => null)
  const give = (at: number, label: string): boolean => {
    if (used.has(label)) return false
    used.add(label)
    labels[at] = label
    return true
  }
  for (const [at, { chosen }] of pages.entries())
    if (chosen !== null && !give(at, chosen)) return refuse('pageLabelTaken', { label: chosen })
  const taken: number[] = []
  for (const [at, { printed }] of pages.entries())
    if (labels[at] === null && printed !== null && !give(at, pageLabel(printed))) taken.push(at)
  const free = (number: number): string => {
    const label = String(number).padStart(2, '0')
    return used.has(label) ? free(number + 1) : label
  }
  for (const at of pages.keys()) if (labels[at] === null) give(at, free(at + 1))
  return { labels: labels.map((label) => label ?? ''), taken }
}
