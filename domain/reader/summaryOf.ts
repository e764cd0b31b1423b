const length = 90

/** The first words of a text, for lists: 90 characters at most, and a mark where there is more. */
export function summaryOf(plainText: string): string {
  const characters = [...plainText.replace(/\s+/gu, ' ').trim()]
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : characters.join('')
}
