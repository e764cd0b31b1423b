import { seenSchema } from '#domain/notices/noticeView.ts'
import { seeNotices } from '#server/notices/seeNotices.ts'
import { change } from '../../answer.ts'

export const POST = change(seenSchema, ({ actor, input }) => seeNotices(actor, input.ids))
