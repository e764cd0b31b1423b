import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { AuditScreen } from '#components/administration/AuditScreen.tsx'
import { readAuditFilter } from '#domain/audit/auditView.ts'
import { runsPeople } from '#domain/rights/rights.ts'
import { readAudit } from '#server/audit/readAudit.ts'
import { deskActor } from '../../../deskActor.ts'
import { orNotFound } from '../../../orNotFound.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('administration'))('audit.title') }
}

/** Who did what, to what, when and why. */
export default async function AuditPage({ searchParams }: PageProps<'/desk/administration/audit'>) {
  const filter = readAuditFilter(await searchParams)
  const actor = await deskActor('/desk/administration/audit')
  return (
    <AuditScreen view={orNotFound(await readAudit(actor, filter))} filter={filter} runsPeople={runsPeople(actor)} />
  )
}
