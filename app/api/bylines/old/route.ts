import { z } from 'zod'
import { askOldBylines } from '#server/reporters/askOldBylines.ts'
import { change } from '../../answer.ts'

/** Has all old articles gone over once more. */
export const POST = change(z.strictObject({}), ({ actor }) => askOldBylines(actor))
