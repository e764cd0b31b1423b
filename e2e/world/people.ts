/** The people of every test newsroom: sign-in name, name on screen, role. */
export const people = {
  corrector: { name: 'lin', displayName: 'Lin Corrector', role: 'corrector' },
  editor: { name: 'zhou', displayName: 'Zhou Editor', role: 'editor' },
  publisher: { name: 'qian', displayName: 'Qian Publisher', role: 'publisher' },
} as const
export type Person = keyof typeof people

export const password = 'carp-lantern-ferry-9'
export const publication = { slug: 'test-daily', title: '试印日报' }
