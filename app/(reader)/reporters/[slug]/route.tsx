import { ReporterPage } from '#components/reader/ReporterPage.tsx'
import { decodeSegment } from '#domain/reader/addresses.ts'
import { readReporterAsked, reporterAddress } from '#domain/reader/reporterAsked.ts'
import { reporterPerson } from '#domain/reader/reporterPerson.ts'
import { readReporter } from '#server/reader/readReporter.ts'
import { pageAt } from '../../pageAt.tsx'
import { found } from '../../found.ts'

export const GET = pageAt<'slug'>('/reporters/[slug]', async ({ t, origin, params: given }, { slug: named }) => {
  const wanted = readReporterAsked(given)
  const view = wanted && (await found([named], () => readReporter(named, wanted)))
  if (!view) return null
  const { displayName, slug, asked, portrait, biography, note } = view
  const path = reporterAddress(slug, asked)
  // One that was merged into another, or moved, is at its present address.
  if (slug !== decodeSegment(named)) return { movedTo: path }
  const head = {
    title: displayName,
    description: biography?.slice(0, 160) ?? note ?? t('reader.descriptions.reporter', { name: displayName }),
    path,
    feed: { reporter: slug },
    card: { type: 'profile' as const, ...(portrait ? { portrait } : {}) },
    structured: [reporterPerson(view, origin)],
  }
  return { head, body: <ReporterPage t={t} view={view} /> }
})
