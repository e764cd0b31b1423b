import { z } from 'zod'
import { publishIssue } from '#server/issues/publishIssue.ts'
import { change } from '../../../answer.ts'

export const POST = change(z.strictObject({}), ({ actor, param }) => publishIssue(actor, param('id')))
