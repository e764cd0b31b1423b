import { z } from 'zod'
import { largestPortrait } from '#domain/reporters/portrait.ts'
import { refuse } from '#domain/workflow/refusal.ts'
import { keepPortrait } from '#server/reporters/keepPortrait.ts'
import { removePortrait } from '#server/reporters/removePortrait.ts'
import { change, receive } from '../../../answer.ts'
import { readBytes } from '../../../readBytes.ts'

/** An image as the body; its file's name stands in the address. */
export const PUT = receive(async ({ actor, param, request }) => {
  const name = (new URL(request.url).searchParams.get('name') ?? '').slice(0, 200)
  const bytes = await readBytes(request, largestPortrait)
  if (!bytes) return refuse('uploadTooLarge', { file: name, limit: largestPortrait / 2 ** 20 })
  return keepPortrait(actor, param('id'), { name, bytes })
})
export const DELETE = change(z.strictObject({}), ({ actor, param }) => removePortrait(actor, param('id')))
