import type { PaperKey } from './publication.ts'

/** A person who signs in at the desks of the demo newspapers. Passwords are made when the demo is loaded, never here. */
export type SeedAccount = {
  readonly login: string
  readonly displayName: string
  readonly role: 'corrector' | 'editor' | 'publisher' | 'administrator'
  /** Where; at all of the papers when left out. */
  readonly papers?: readonly PaperKey[]
}

/** Accounts of each role. Their names also sign the staff credits of the demo pages. */
export const people: readonly SeedAccount[] = [
  { login: 'zhuang', displayName: '庄允和', role: 'corrector' },
  { login: 'fu', displayName: '傅小舟', role: 'corrector' },
  { login: 'he', displayName: '何见秋', role: 'corrector', papers: ['daily'] },
  { login: 'song', displayName: '宋念慈', role: 'editor' },
  { login: 'cheng', displayName: '程又青', role: 'editor', papers: ['daily'] },
  { login: 'fan', displayName: '范若梅', role: 'editor', papers: ['evening'] },
  { login: 'sloane', displayName: 'Harriet Sloane', role: 'editor', papers: ['weekly'] },
  { login: 'yan', displayName: '严既明', role: 'publisher' },
  { login: 'shi', displayName: '石远', role: 'administrator' },
]
