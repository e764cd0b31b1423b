'use client'

import { FileTrigger } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { ReporterRecordView } from '#domain/reporters/reporterView.ts'
import { Button } from '#components/ui/Button.tsx'
import { askReporters } from './askReporters.ts'
import { useReporterAct } from './useReporterAct.ts'

/** The portrait that the public sees: shown, put there from a file, taken off. It is kept at once, apart from the form. */
export function PortraitField({
  view,
  isReadOnly,
}: {
  readonly view: ReporterRecordView
  readonly isReadOnly: boolean
}) {
  const t = useTranslations('reporters')
  const { run, isWorking } = useReporterAct()
  const { id, portrait, record } = view
  if (!portrait && isReadOnly) return null
  return (
    <section aria-label={t('portrait')} className="flex flex-wrap items-end gap-3">
      {portrait && (
        <img
          src={portrait}
          alt={t('portraitOf', { name: record.displayName })}
          className="max-h-40 max-w-32 border border-rule object-contain"
        />
      )}
      {!isReadOnly && <PortraitActs {...{ id, portrait, run, isWorking }} />}
    </section>
  )
}

function PortraitActs(
  props: ReturnType<typeof useReporterAct> & { readonly id: string; readonly portrait: string | null },
) {
  const { id, portrait, run, isWorking } = props
  const t = useTranslations('reporters')
  const keep = (file: File | null | undefined): void => {
    if (file) void run(() => askReporters.keepPortrait(id, file), t('portraitKept'))
  }
  return (
    <span className="flex flex-wrap gap-2">
      <FileTrigger
        acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp', 'image/tiff']}
        onSelect={(files) => keep(files?.[0])}
      >
        <Button isPending={isWorking}>{portrait ? t('changePortrait') : t('addPortrait')}</Button>
      </FileTrigger>
      {portrait && (
        <Button variant="quiet" onPress={() => void run(() => askReporters.removePortrait(id), t('portraitRemoved'))}>
          {t('removePortrait')}
        </Button>
      )}
    </span>
  )
}
