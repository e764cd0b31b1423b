import { z } from 'zod'
import { askOldBylines } from '#server/reporters/askOldBylines.ts'
import { readOldRun } from '#server/reporters/oldBylinesRun.ts'
import { change, read } from '../../answer.ts'

/** How far the run over old articles is, and what the last one came to. */
export const GET = read(({ actor }) => readOldRun(actor))

/** Has all old articles gone over once more. */
export const POST = change(z.strictObject({}), ({ actor }) => askOldBylines(actor))
