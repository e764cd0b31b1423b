import { randomInt } from 'node:crypto'

const consonants = 'bdfghjklmnprstvwz'
const vowels = 'aeiou'
const letter = (letters: string): string => letters.charAt(randomInt(letters.length))
const word = (): string => [0, 1].map(() => letter(consonants) + letter(vowels)).join('')

/** A random password that can be read out and typed: four words of two syllables and a number, 57 bits. */
export const readablePassword = (): string => [word(), word(), word(), word(), randomInt(10, 100)].join('-')
