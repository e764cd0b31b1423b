import { pageUndoSchema } from '#domain/pages/pageActTaken.ts'
import { undoPageAct } from '#server/pages/undoPageAct.ts'
import { change } from '../../../answer.ts'

export const POST = change(pageUndoSchema, ({ actor, param, input }) => undoPageAct(actor, param('id'), input))
