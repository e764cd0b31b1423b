'use client'

import { useTranslations } from 'use-intl'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import type { ReporterChoice } from '#domain/reporters/reporterView.ts'
import { ReporterSearch } from '#components/editor/ReporterSearch.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'

/** Any reporter on record, found by name or pinyin, where none of the proposals is the one. */
export function ChooseDialog(props: {
  readonly name: string
  readonly organisation: string | null
  /** Reporters made here a moment ago. */
  readonly made: readonly ReporterChoice[]
  readonly onChoose: (choice: BylineChoice, name: string) => void
  readonly onClose: () => void
}) {
  const { name, organisation, made, onChoose, onClose } = props
  const t = useTranslations()
  return (
    <Dialog
      title={t('editor.bylines.linkName', { name })}
      isOpen
      onOpenChange={onClose}
      actions={<Button onPress={onClose}>{t('common.cancel')}</Button>}
    >
      <ReporterSearch byline={{ name, organisation }} made={made} onChoose={onChoose} />
    </Dialog>
  )
}
