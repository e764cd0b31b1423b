'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import { auditParams, type AuditFilter, type AuditView } from '#domain/audit/auditView.ts'
import { buttonLook } from '#components/ui/buttonLook.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { AdministrationNav } from './AdministrationNav.tsx'
import { AuditFilterForm } from './AuditFilterForm.tsx'
import { AuditTable } from './AuditTable.tsx'

type Shown = { readonly view: AuditView; readonly filter: AuditFilter; readonly runsPeople: boolean }

/** What happened, the latest first, narrowed by the address, a page at a time, or as a file. */
export function AuditScreen(props: Shown) {
  const { view, filter, runsPeople } = props
  const t = useTranslations('administration.audit')
  const params = auditParams({ ...filter, before: null })
  const file = (form: string): string => `/api/administration/audit?${params}&form=${form}`
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-5 px-4 py-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-serif text-2xl font-semibold">{t('title')}</h1>
        <span className="flex gap-2">
          <a href={file('csv')} download className={buttonLook('plain')}>
            {t('csv')}
          </a>
          <a href={file('json')} download className={buttonLook('plain')}>
            {t('json')}
          </a>
        </span>
      </div>
      <AdministrationNav runsPeople={runsPeople} />
      <AuditFilterForm view={view} filter={filter} />
      {view.rows.length > 0 ? <AuditTable rows={view.rows} /> : <EmptyState title={t('empty')} />}
      <nav aria-label={t('pages')} className="flex gap-4 text-sm">
        {filter.before && (
          <Link href={`?${params}`} className="underline underline-offset-4">
            {t('latest')}
          </Link>
        )}
        {view.next && (
          <Link href={`?${auditParams({ ...filter, before: view.next })}`} className="underline underline-offset-4">
            {t('older')}
          </Link>
        )}
      </nav>
    </div>
  )
}
