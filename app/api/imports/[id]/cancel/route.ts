import { z } from 'zod'
import { cancelJob } from '#server/imports/jobs/startJob.ts'
import { change } from '../../../answer.ts'

export const POST = change(z.object({}), ({ actor, param }) => cancelJob(actor, param('id')))
