import { readRevision } from '#server/articles/readRevision.ts'
import { read } from '../../../../answer.ts'

export const GET = read(({ actor, param }) => readRevision(actor, param('id'), Number(param('number'))))
