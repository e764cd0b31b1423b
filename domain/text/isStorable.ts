/** Text that can be kept and sent as it is: no zero characters, no half of a surrogate pair. */
export const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()
