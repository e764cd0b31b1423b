import { z } from 'zod'
import { revokePreviewLink } from '#server/previews/previewLinks.ts'
import { change } from '../../answer.ts'

export const DELETE = change(z.strictObject({}), ({ actor, param }) => revokePreviewLink(actor, param('id')))
