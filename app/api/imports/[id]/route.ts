import { readImport } from '#server/imports/jobs/readImports.ts'
import { read } from '../../answer.ts'

export const GET = read(({ actor, param }) => readImport(actor, param('id')))
