import type { ExchangedRecord } from '#domain/reporters/exchange/exchangedRecord.ts'
import type { GivenRecord } from '#domain/reporters/exchange/planImport.ts'
import { readExchanged } from '#domain/reporters/exchange/readExchanged.ts'
import { readExternalIds } from '#domain/reporters/externalIds.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { isId } from '../../database/newId.ts'
import { sha256 } from '../../storage/keepFile.ts'
import { numberedSlug } from '../addReporter.ts'
import { slugOfName, sortKey } from '../sortKey.ts'
import type { RawRecord } from './parseExchange.ts'

/**
 * Which record each of a file's is: by id, else by address, else by a number of others; what is none of these is new, with an
 * id that its words make, so that the same file taken in twice makes it once.
 */
export function identify(
  raw: readonly RawRecord[],
  known: readonly ExchangedRecord[],
  slugs: ReadonlyMap<string, string>,
): readonly GivenRecord[] {
  const byId = new Map(known.map((record) => [record.id, record]))
  const byNumber = new Map(
    known.flatMap((record) =>
      Object.entries(record.externalIds).map(([kind, id]) => [`${kind} ${id}`, record] as const),
    ),
  )
  const taken = new Set(slugs.keys())
  return raw.map(({ line, fields, over }) => {
    const [id, slug, name] = [textOf(fields.id).toLowerCase(), textOf(fields.slug), textOf(fields.displayName)]
    const own = id === '' ? (byId.get(slugs.get(slug) ?? '') ?? byNumbers(fields, byNumber)) : byId.get(id)
    const newId = isId(id) ? id : idOfWords(JSON.stringify(fields))
    const found = own ?? (id === '' ? byId.get(newId) : undefined) ?? null
    const whole = over(found)
    const address = textOf(whole.slug) || found?.slug || numberedSlug(slugOfName(name), taken)
    taken.add(address)
    const record = readExchanged({
      ...whole,
      ...{ id: found?.id ?? (id === '' ? newId : id), slug: address },
      sortKey: textOf(whole.sortKey) || sortKey(textOf(whole.displayName)),
    })
    return { line, name: name || found?.displayName || String(line), record }
  })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

function byNumbers(
  fields: Readonly<Record<string, unknown>>,
  byNumber: ReadonlyMap<string, ExchangedRecord>,
): ExchangedRecord | undefined {
  const given = (typeof fields.externalIds === 'object' ? fields.externalIds : fields) as Record<string, unknown>
  const { isni, viaf, wikidata, orcid } = given
  const ids = readExternalIds({
    isni: textOf(isni),
    viaf: textOf(viaf),
    wikidata: textOf(wikidata),
    orcid: textOf(orcid),
  })
  if (isRefusal(ids)) return undefined
  return Object.entries(ids)
    .map(([kind, id]) => byNumber.get(`${kind} ${id}`))
    .find((one) => one !== undefined)
}

/** A UUID (version 8) that the same words always make. */
function idOfWords(words: string): string {
  const hash = sha256(words)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
