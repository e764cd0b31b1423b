import { z } from 'zod'
import { startJob } from '#server/imports/jobs/startJob.ts'
import { change } from '../../../answer.ts'

export const POST = change(z.object({}), ({ actor, param }) => startJob(actor, param('id')))
