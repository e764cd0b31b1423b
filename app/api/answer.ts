import { z } from 'zod'
import type { Actor } from '#domain/rights/rights.ts'
import { buildHeader } from '#components/ui/servedBuild.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { buildName } from '#server/build/buildName.ts'
import { reportBug } from '#server/log/reportBug.ts'
import { actorOrRefusal, currentAsking } from '../currentActor.ts'
import { isSameOrigin } from './isSameOrigin.ts'
import { parseJson, readBody } from './readBody.ts'
import { statusOf } from './statusOf.ts'

type Params = Readonly<Record<string, string>>
type Route = (request: Request, context: { params: Promise<Params> }) => Promise<Response>
type Asked<Input> = { readonly input: Input; readonly param: (name: string) => string; readonly request: Request }
type AskedBy<Input> = Asked<Input> & { readonly actor: Actor }

/** A route by which a signed-in person changes something: own site, actor, body of this schema, command, answer. */
export const change = <Input>(schema: z.ZodType<Input>, command: (asked: AskedBy<Input>) => Promise<unknown>): Route =>
  changeBy(actorOrRefusal, schema, command)

/** The same of one's own account, which is open also to who has a second factor to set first. */
export const changeOwn = <Input>(
  schema: z.ZodType<Input>,
  command: (asked: AskedBy<Input>) => Promise<unknown>,
): Route => changeBy(async () => (await currentAsking())?.actor ?? refuse('notSignedIn'), schema, command)

const changeBy = <Input>(
  who: () => Promise<Actor | Refusal>,
  schema: z.ZodType<Input>,
  command: (asked: AskedBy<Input>) => Promise<unknown>,
): Route =>
  answering(async (request, param) => {
    if (!isSameOrigin(request)) return refuse('otherSite')
    // Who is not signed in learns nothing of what a route takes.
    const actor = await who()
    if (isRefusal(actor)) return actor
    const input = await readInput(request, schema)
    return isRefusal(input) ? input : command({ input: input.value, param, request, actor })
  })

/** The same for someone who is not signed in. */
export const openChange = <Input>(
  schema: z.ZodType<Input>,
  command: (asked: Asked<Input>) => Promise<unknown>,
): Route =>
  answering(async (request, param) => {
    if (!isSameOrigin(request)) return refuse('otherSite')
    const input = await readInput(request, schema)
    return isRefusal(input) ? input : command({ input: input.value, param, request })
  })

async function readInput<Input>(
  request: Request,
  schema: z.ZodType<Input>,
): Promise<{ readonly value: Input } | Refusal> {
  const body = await readBody(request)
  if (body === null) return refuse('tooLarge')
  const parsed = schema.safeParse(body === '' ? {} : parseJson(body))
  if (!parsed.success) return refuse('invalidInput', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  return { value: parsed.data }
}

/** A route by which a signed-in person reads something. */
export const read = (query: (asked: Omit<AskedBy<never>, 'input'>) => Promise<unknown>): Route =>
  answering(async (request, param) => {
    const actor = await actorOrRefusal()
    return isRefusal(actor) ? actor : query({ actor, param, request })
  })

/** A route by which a signed-in person sends a file: own site, actor; the command reads the body as it comes. */
export const receive = (command: (asked: Omit<AskedBy<never>, 'input'>) => Promise<unknown>): Route =>
  answering(async (request, param) => {
    if (!isSameOrigin(request)) return refuse('otherSite')
    const actor = await actorOrRefusal()
    return isRefusal(actor) ? actor : command({ actor, param, request })
  })

/** `{ ok: … }`, or a refusal with its status. A bug is told to the log alone. */
const answering =
  (work: (request: Request, param: (name: string) => string) => Promise<unknown>): Route =>
  async (request, context) => {
    try {
      const params = await context.params
      const done = await work(request, (name) => decodeURIComponent(params[name] ?? ''))
      return isRefusal(done) ? refused(done) : json({ ok: done }, 200)
    } catch (error) {
      reportBug(error, new URL(request.url).pathname)
      return json({ bug: true }, 500)
    }
  }

const refused = (refusal: Refusal): Response => json(refusal, statusOf(refusal.refused))

const json = (value: unknown, status: number): Response =>
  Response.json(value, { status, headers: { 'cache-control': 'no-store', [buildHeader]: buildName() } })
