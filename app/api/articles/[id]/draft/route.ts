import { draftSaveSchema } from '#domain/articles/draftSave.ts'
import { readDraft } from '#server/articles/draftNow.ts'
import { saveDraft } from '#server/articles/saveDraft.ts'
import { change, read } from '../../../answer.ts'

export const GET = read(({ actor, param }) => readDraft(actor, param('id')))

export const PUT = change(draftSaveSchema, ({ actor, param, input }) => saveDraft(actor, param('id'), input))
