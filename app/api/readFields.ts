import { z } from 'zod'
import { parseJson, readBody } from './readBody.ts'

const fieldsSchema = z.record(z.string(), z.string())

/** The fields of a request that is a plain form or JSON; none where it is neither. */
export async function readFields(request: Request): Promise<Readonly<Record<string, string>>> {
  const body = (await readBody(request)) ?? ''
  const isJson = request.headers.get('content-type')?.includes('json') ?? false
  const fields = fieldsSchema.safeParse(isJson ? parseJson(body) : Object.fromEntries(new URLSearchParams(body)))
  return fields.success ? fields.data : {}
}
