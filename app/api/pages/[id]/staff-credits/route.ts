import { staffCreditsSchema } from '#domain/pages/staffCredits.ts'
import { keepStaffCredits } from '#server/pages/keepStaffCredits.ts'
import { change } from '../../../answer.ts'

export const PUT = change(staffCreditsSchema, ({ actor, param, input }) => keepStaffCredits(actor, param('id'), input))
