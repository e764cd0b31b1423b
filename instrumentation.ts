/** Next calls this once when the server starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { watchSchedules } = await import('#server/schedules/watchSchedules.ts')
  watchSchedules()
  const { watchSearch } = await import('#server/search/watchSearch.ts')
  watchSearch()
  const { watchPublic } = await import('#server/reader/publicChanges.ts')
  watchPublic()
  const { answerFirst } = await import('#server/reader/answers/answerFirst.ts')
  answerFirst()
  const { keepQueue } = await import('#server/jobs/keepQueue.ts')
  keepQueue()
  // Read now, so that the first article opened need not wait for it.
  const { languageKnowledge } = await import('#server/suspects/languageKnowledge.ts')
  void languageKnowledge('simplified').catch((error: unknown) => console.error(error))
}
