import { surenessWeights } from './surenessWeights.ts'

/** Decisions whose sureness follows from the log-odds of the page's solution. */
export type Weighed = keyof typeof surenessWeights

/** Nothing is surer than this: the pages it is known from are few. */
const most = 0.995

/** How sure a decision of the page's solution is, 0 to 1, from its log-odds. */
export function sureOf(rule: Weighed, odds: number): number {
  const [slope, offset] = surenessWeights[rule]
  return Math.min(most, 1 / (1 + Math.exp(-(slope * odds + offset))))
}

/** Characters of a line that is too short to be a full one of a column. */
const short = 9
/** Line breaks between two lines that stand far apart for one sentence. */
const far = 3

/**
 * How sure a seam is, 0 to 1: shares of right ones over pages whose truth is known, by what is seen of the seam. A comma
 * leaves a sentence open; lines that are short, or far apart, were seldom one.
 */
export function sureOfSeam(rule: string, before: string, breaks: number): number {
  const text = before.trim()
  if (rule === 'joinHyphen') return 0.9
  if (rule === 'joinPage') return 0.8
  if (rule !== 'joinColumn') return text.length < short ? 0.85 : 0.998
  if (breaks > far) return 0.2
  if (/[，、,]$/u.test(text)) return 0.98
  if (text.length < short) return 0.3
  return /\p{P}$/u.test(text) ? 0.9 : 0.95
}
