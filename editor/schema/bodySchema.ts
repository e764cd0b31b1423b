import { getSchema } from '@tiptap/core'
import { schemaExtensions } from './schemaExtensions.ts'

/** The body's ProseMirror schema; the same object in the browser, on the server and in tests. */
export const bodySchema = getSchema(schemaExtensions)
