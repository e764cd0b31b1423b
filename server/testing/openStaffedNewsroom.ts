import { step } from './correct.ts'
import { done, openNewsroom } from './newsroom.ts'

/** A newsroom with one of each who brings an article to the public, and the ids of its first two articles. */
export async function openStaffedNewsroom(...pages: readonly string[]) {
  const newsroom = await openNewsroom(...pages)
  const [corrector, editor, publisher] = [
    await newsroom.hire('corrector'),
    await newsroom.hire('editor'),
    await newsroom.hire('publisher'),
  ]
  const [first = '', second = ''] = newsroom.articleIds
  return {
    ...newsroom,
    ...{ corrector, editor, publisher, first, second },
    /** Submits an article and approves it, by two people. */
    approve: async (id: string): Promise<void> => {
      done(await step(corrector, id, 'submit'))
      done(await step(editor, id, 'approve'))
    },
  }
}
export type StaffedNewsroom = Awaited<ReturnType<typeof openStaffedNewsroom>>
