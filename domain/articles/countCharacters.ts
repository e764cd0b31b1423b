/** Characters of a text as a newspaper counts them: white space left out, each code point once. */
export const countCharacters = (text: string): number => [...text.replace(/\s+/gu, '')].length
