import type { ReporterKind } from '../reporters/proposals.ts'
import type { PublicReporterView } from './readerViews.ts'
import { withoutEmpty } from './withoutEmpty.ts'

/** What schema.org calls a reporter: an agency and a collective are bodies. */
export const schemaType = (kind: ReporterKind): 'Person' | 'Organization' =>
  kind === 'person' ? 'Person' : 'Organization'

/**
 * A reporter for search engines and libraries: schema.org's ProfilePage about a Person or an Organization, as a plain
 * object to be written as JSON-LD. `origin` is the site's own address without a final slash.
 */
export function reporterPerson(view: PublicReporterView, origin: string): Readonly<Record<string, unknown>> {
  const { displayName, kind, organisation, note, biography, portrait, sameAs, printedNames } = view
  const address = origin + view.path
  const isPerson = kind === 'person'
  const body = organisation ? { '@type': 'Organization', name: organisation } : null
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': `${address}#page`,
    url: address,
    mainEntity: withoutEmpty({
      '@type': schemaType(kind),
      '@id': address,
      url: address,
      name: displayName,
      alternateName: printedNames.filter((name) => name !== displayName),
      description: biography ?? note,
      image: portrait === null ? null : origin + portrait,
      [isPerson ? 'affiliation' : 'parentOrganization']: organisation === displayName ? null : body,
      sameAs,
    }),
  }
}
