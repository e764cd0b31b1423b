const beforeDigit = /(?<=\p{sc=Han})(?=[0-9])/gu
const afterDigit = /(?<=[0-9])(?=\p{sc=Han})/gu

/** Puts a space before some numbers and after a few, as the extraction of justified lines does; lines gain nothing else. */
export function spaceDigits(line: string, random: () => number): string {
  return line
    .replace(beforeDigit, () => (random() < 0.4 ? ' ' : ''))
    .replace(afterDigit, () => (random() < 0.06 ? ' ' : ''))
}

/** Puts a space before the bracket that holds a credit. */
export function spaceCredit(line: string): string {
  return line.replace(/(?<=[。！？”])(?=（转)/u, ' ')
}

/** Sets a headline's line letter by letter: 石 板 渡 复 航. */
export function letterSpace(line: string): string {
  return [...line].join(' ')
}
