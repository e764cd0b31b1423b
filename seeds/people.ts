/** A person who signs in at the desk of the demo newspaper. Passwords are made when the demo is loaded, never here. */
export type SeedAccount = {
  readonly login: string
  readonly displayName: string
  readonly role: 'corrector' | 'editor' | 'publisher' | 'administrator'
}

/** One account of each role, and two correctors. The names also sign the staff credits of the demo pages. */
export const people: readonly SeedAccount[] = [
  { login: 'zhuang', displayName: '庄允和', role: 'corrector' },
  { login: 'fu', displayName: '傅小舟', role: 'corrector' },
  { login: 'song', displayName: '宋念慈', role: 'editor' },
  { login: 'yan', displayName: '严既明', role: 'publisher' },
  { login: 'shi', displayName: '石远', role: 'administrator' },
]
