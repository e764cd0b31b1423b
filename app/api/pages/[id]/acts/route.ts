import { pageActRequestSchema } from '#domain/pages/pageActTaken.ts'
import { takePageAct } from '#server/pages/takePageAct.ts'
import { change } from '../../../answer.ts'

export const POST = change(pageActRequestSchema, ({ actor, param, input }) => takePageAct(actor, param('id'), input))
