import { offerSweeps } from '#server/sweeps/offerSweeps.ts'
import { read } from '../../../answer.ts'

export const GET = read(({ actor, param }) => offerSweeps(actor, param('id')))
