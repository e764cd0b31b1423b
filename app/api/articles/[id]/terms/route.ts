import { listOpenTerms } from '#server/suspects/openTerms.ts'
import { read } from '../../../answer.ts'

export const GET = read(({ actor, param }) => listOpenTerms(actor, param('id')))
