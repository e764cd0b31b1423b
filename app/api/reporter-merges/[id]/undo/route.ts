import { z } from 'zod'
import { unmergeReporters } from '#server/reporters/unmergeReporters.ts'
import { change } from '../../../answer.ts'

export const POST = change(z.strictObject({}), ({ actor, param }) => unmergeReporters(actor, param('id')))
