import { sweepSchema } from '#domain/sweep/sweep.ts'
import { sweepArticles } from '#server/sweeps/sweepArticles.ts'
import { change } from '../answer.ts'

export const POST = change(sweepSchema, ({ actor, input }) => sweepArticles(actor, input))
