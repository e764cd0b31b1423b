import { compareTexts } from '../body/compareBodies.ts'
import type { Body } from '../body/nodes.ts'
import { blockText } from '../body/plainText.ts'
import { atOnce, type Steps } from '../suspects/steps.ts'

/** Words that editors put others in place of: how often, and in how many articles. */
export type RepeatedChange = {
  readonly words: string
  readonly replacement: string
  readonly times: number
  readonly articles: number
}

/** What one person's work on an article was before and after. */
export type ChangedBody = { readonly articleId: string; readonly before: Body; readonly after: Body }

const longest = 6
const leastTimes = 3
const leastArticles = 2
const isWord = /^[\p{L}\p{N}]+$/u

/**
 * What is corrected again and again: at least three times, in at least two articles, the most frequent first. One wrong
 * character alone says too little to look for, so it is taken with what stands before it or, where that is more
 * frequent, after it.
 */
export function repeatedChanges(bodies: readonly ChangedBody[]): readonly RepeatedChange[] {
  const often = atOnce(changesInSteps(bodies))
    .filter(({ times, articles }) => times >= leastTimes && articles.size >= leastArticles)
    .sort((a, b) => b.times - a.times || (a.words < b.words ? -1 : 1))
  const first = often.filter(
    ({ core, times }, at) => !often.slice(0, at).some((o) => o.core === core && o.times >= times),
  )
  return first.map(({ words, replacement, times, articles }) => ({
    words,
    replacement,
    times,
    articles: articles.size,
  }))
}

/** A change, how often it was made, and in which articles. */
export type CountedChange = Change & { times: number; readonly articles: Set<string> }

/** All changes of words in these bodies, each counted; a body a step. */
export function* changesInSteps(bodies: readonly ChangedBody[]): Steps<readonly CountedChange[]> {
  const found = new Map<string, CountedChange>()
  for (const body of bodies) {
    yield
    for (const change of bodyChanges(body.before, body.after)) {
      const key = `${change.words}\0${change.replacement}`
      const own = found.get(key) ?? { ...change, times: 0, articles: new Set<string>() }
      own.times += 1
      own.articles.add(body.articleId)
      found.set(key, own)
    }
  }
  return [...found.values()]
}

/** `core` is the change without what stands beside it. */
type Change = { readonly words: string; readonly replacement: string; readonly core: string }

function bodyChanges(before: Body, after: Body): readonly Change[] {
  const [old, now] = [before.content.map(blockText), after.content.map(blockText)]
  const [kept, came] = [new Set(old), new Set(now)]
  const gone = old.filter((text) => !came.has(text)).join('\n')
  const added = now.filter((text) => !kept.has(text)).join('\n')
  return gone === '' || added === '' ? [] : textChanges(gone, added)
}

function textChanges(before: string, after: string): readonly Change[] {
  const runs = compareTexts(before, after)
  return runs.flatMap((run, at) => {
    const next = runs[at + 1]
    if (run.change === 'same' || !next || next.change === 'same') return []
    const [removed, added] = run.change === 'removed' ? [run.text, next.text] : [next.text, run.text]
    if (!isWord.test(removed) || !isWord.test(added) || Math.max(removed.length, added.length) > longest) return []
    const [left, right] = [lastCharacter(runs[at - 1]?.text), firstCharacter(runs[at + 2]?.text)]
    return withContext(removed, added, left, right)
  })
}

function withContext(removed: string, added: string, left: string, right: string): readonly Change[] {
  const core = `${removed}\0${added}`
  if ([...removed].length > 1) return [{ words: removed, replacement: added, core }]
  return [
    ...(isWord.test(left) ? [{ words: left + removed, replacement: left + added, core }] : []),
    ...(isWord.test(right) ? [{ words: removed + right, replacement: added + right, core }] : []),
  ]
}

const lastCharacter = (text = ''): string => [...text].at(-1) ?? ''
const firstCharacter = (text = ''): string => [...text][0] ?? ''
