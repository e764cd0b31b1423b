import { z } from 'zod'
import { reservedSlugs } from '#domain/reader/addresses.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { isSystem, type Acting } from '../actor.ts'

export type NewPublication = {
  /** Its word in addresses: lower-case Latin letters and digits, parted by single hyphens. */
  readonly slug: string
  readonly title: string
  /** BCP 47. */
  readonly language?: string | undefined
  /** IANA name. */
  readonly timeZone?: string | undefined
  readonly reviewStages?: number | undefined
  /** The public sees the images of pages, but for what is not published on them. */
  readonly imagesPublic?: boolean | undefined
  readonly isDemo?: boolean | undefined
}

const newPublicationSchema = z.object({
  slug: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().trim().min(1).max(100).refine(isStorable),
  language: z.string().default('zh-Hans').refine(isLanguage),
  timeZone: z.string().default('Asia/Shanghai').refine(isTimeZone),
  reviewStages: z.number().int().min(1).max(3).default(1),
  imagesPublic: z.boolean().default(false),
  isDemo: z.boolean().default(false),
})

/** Adds a newspaper title. For a server-wide administrator, or Galley itself. Refuses a slug that is taken or reserved. */
export async function addPublication(
  acting: Acting,
  input: NewPublication,
): Promise<{ readonly publicationId: string } | Refusal> {
  if (!isSystem(acting) && !acting.isAdministrator) return refuse('roleMayNot')
  const parsed = newPublicationSchema.safeParse(input)
  if (!parsed.success) return refuse('invalidInput', { field: String(parsed.error.issues[0]?.path[0] ?? '') })
  const { slug, language } = parsed.data
  if (reservedSlugs.includes(slug)) return refuse('slugReserved', { slug })
  return act(acting, async (tx, tell) => {
    if (await tx.publication.findUnique({ where: { slug } })) return refuse('slugTaken', { slug })
    const script = scriptOf(language)
    // What is written with Traditional characters is read vertically as often as not.
    const data = { ...parsed.data, script, mayReadVertically: script === 'traditional' }
    const { id } = await tx.publication.create({ data })
    await tell({ verb: 'publicationAdded', objectKind: 'publication', objectId: id, publicationId: id })
    return { publicationId: id }
  })
}

function scriptOf(language: string): 'simplified' | 'traditional' | 'latin' {
  const { script } = new Intl.Locale(language).maximize()
  return script === 'Hans' ? 'simplified' : script === 'Hant' ? 'traditional' : 'latin'
}

function isLanguage(language: string): boolean {
  try {
    return new Intl.Locale(language).language !== ''
  } catch {
    return false
  }
}

/** Is it the name of a zone, as IANA has it? */
export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== ''
  } catch {
    return false
  }
}
