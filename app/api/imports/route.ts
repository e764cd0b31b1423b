import { z } from 'zod'
import { openImport } from '#server/imports/jobs/openImport.ts'
import { change } from '../answer.ts'

const schema = z.object({ publication: z.string().max(100) })

export const POST = change(schema, ({ actor, input }) => openImport(actor, input.publication))
