import { isGiven, isOffice } from './furniture.ts'

const fewWords = /^\p{Script=Han}{2,6}$/u
/** Two phrases of one length, as slogans have: a series of reports runs under one (不忘初心 牢记使命). */
const slogan = /^\s*(\p{Script=Han}{3,5})\s+(\p{Script=Han}{3,5})\s*$/u

const isSlogan = (text: string): boolean => {
  const [, first = '', second] = slogan.exec(text) ?? []
  return second !== undefined && first.length === second.length
}

/** A few Chinese characters and nothing else, as a standing head has; not who gives a notice. */
export const isFewWords = (text: string): boolean =>
  (fewWords.test(text.replace(/\s+/gu, '')) || isSlogan(text)) && !isOffice(text) && !isGiven(text)
