import { bylineChoiceSchema } from '#domain/reporters/bylineChoice.ts'
import { linkMention } from '#server/reporters/linkMention.ts'
import { change } from '../../../../answer.ts'

export const PUT = change(bylineChoiceSchema, ({ actor, param, input }) =>
  linkMention(actor, param('id'), param('key'), input),
)
