import { searchReporters } from '#server/reporters/searchReporters.ts'
import { read } from '../answer.ts'

export const GET = read(({ actor, request }) => {
  const { searchParams } = new URL(request.url)
  return searchReporters(actor, searchParams.get('q') ?? '', searchParams.get('printed') ?? '')
})
