import { refuse, type Refusal } from '#domain/workflow/refusal.ts'

export const externalIdKinds = ['isni', 'viaf', 'wikidata', 'orcid'] as const
export type ExternalIdKind = (typeof externalIdKinds)[number]
/** Numbers under which others know a person or body, each in its plain form: no address, no spaces. */
export type ExternalIds = Readonly<Partial<Record<ExternalIdKind, string>>>

/** Addresses that these numbers are often copied with. */
const address =
  /^(?:https?:\/\/)?(?:www\.)?(?:isni\.org|orcid\.org|viaf\.org|wikidata\.org)\/(?:isni\/|viaf\/|wiki\/|entity\/)?/u
const plain = (text: string): string => text.trim().replace(address, '').replace(/\/$/u, '')

const digits = (text: string): string => text.replace(/[\s-]/gu, '').toUpperCase()

/** ISO 7064, MOD 11-2: the last of sixteen characters is the check of the fifteen digits before it. */
function isChecked(sixteen: string): boolean {
  if (!/^\d{15}[\dX]$/u.test(sixteen)) return false
  const total = [...sixteen.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return sixteen.at(-1) === (check === 10 ? 'X' : String(check))
}

/** ORCID's own block of ISNI numbers (support.orcid.org, "Structure of the ORCID identifier"). */
const isOrcidBlock = (sixteen: string): boolean =>
  (sixteen >= '0000000150000007' && sixteen <= '0000000350000001') || sixteen.startsWith('0009')

const readers: Readonly<Record<ExternalIdKind, (text: string) => string | null>> = {
  isni: (text) => {
    const number = digits(text.replace(/^isni:?/iu, ''))
    return isChecked(number) ? number : null
  },
  orcid: (text) => {
    const number = digits(text)
    return isChecked(number) && isOrcidBlock(number) ? number.replace(/(.{4})(?=.)/gu, '$1-') : null
  },
  // VIAF has no check digit; its numbers have up to 22 digits and no leading zero.
  viaf: (text) => (/^[1-9]\d{0,21}$/u.test(text) ? text : null),
  wikidata: (text) => (/^[Qq][1-9]\d{0,11}$/u.test(text) ? text.toUpperCase() : null),
}

/** Where the public finds what a number names. */
export const externalIdAddress = (kind: ExternalIdKind, id: string): string =>
  ({
    isni: `https://isni.org/isni/${id}`,
    viaf: `https://viaf.org/viaf/${id}`,
    wikidata: `https://www.wikidata.org/wiki/${id}`,
    orcid: `https://orcid.org/${id}`,
  })[kind]

/** Reads numbers as people write or copy them; empty ones are left out. Refuses the first that fails its own check. */
export function readExternalIds(given: Readonly<Partial<Record<ExternalIdKind, string>>>): ExternalIds | Refusal {
  const read: Partial<Record<ExternalIdKind, string>> = {}
  for (const kind of externalIdKinds) {
    const text = plain(given[kind] ?? '')
    if (text === '') continue
    const id = readers[kind](text)
    if (id === null) return refuse('externalIdWrong', { kind, id: text.slice(0, 60) })
    read[kind] = id
  }
  return read
}
