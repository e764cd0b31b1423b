'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { bylineRoles } from '#domain/assembly/assembly.ts'
import { printedBylineSchema, type PrintedByline } from '#domain/body/content.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { Select } from '#components/ui/Select.tsx'
import { TextField } from '#components/ui/TextField.tsx'

/** A byline's words, name, role and organisation, to be given by hand. */
export function BylineForm(props: {
  readonly byline: PrintedByline
  readonly isNew: boolean
  readonly lang: string
  readonly onDone: (byline: PrintedByline) => void
  readonly onClose: () => void
}) {
  const { isNew, lang, onDone, onClose } = props
  const t = useTranslations()
  const [byline, setByline] = useState(props.byline)
  const [isAsked, setAsked] = useState(false)
  const finish = (): void => {
    const whole = printedBylineSchema.safeParse({ ...byline, printed: byline.printed.trim(), name: byline.name.trim() })
    setAsked(true)
    if (whole.success) onDone(whole.data)
  }
  return (
    <Dialog
      title={isNew ? t('editor.bylines.add') : t('editor.bylines.edit')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={finish}>
            {t('editor.bylines.done')}
          </Button>
        </>
      }
    >
      <BylineFields
        {...{ byline, lang, isNew, isAsked }}
        onChange={(changed) => setByline({ ...byline, ...changed })}
      />
    </Dialog>
  )
}

function BylineFields(props: {
  readonly byline: PrintedByline
  readonly lang: string
  readonly isNew: boolean
  /** True once it was to be finished: then what is missing is said. */
  readonly isAsked: boolean
  readonly onChange: (changed: Partial<PrintedByline>) => void
}) {
  const { byline, lang, isNew, isAsked, onChange } = props
  const t = useTranslations()
  const missing = (text: string): string | null => (isAsked && text.trim() === '' ? t('editor.bylines.missing') : null)
  return (
    <>
      <TextField
        label={t('editor.bylines.printed')}
        note={t('editor.bylines.printedNote')}
        {...{ lang, autoFocus: true, maxLength: 200, value: byline.printed, error: missing(byline.printed) }}
        onChange={(printed) => onChange({ printed, ...(isNew && byline.name === byline.printed && { name: printed }) })}
      />
      <TextField
        label={t('editor.bylines.name')}
        {...{ lang, maxLength: 100, value: byline.name, error: missing(byline.name) }}
        onChange={(name) => onChange({ name })}
      />
      <Select
        label={t('editor.bylines.role')}
        value={byline.role}
        options={bylineRoles.map((key) => ({ key, text: t(`common.bylineRoles.${key}`) }))}
        onChange={(role) => onChange({ role })}
      />
      <TextField
        label={t('editor.bylines.organisation')}
        {...{ lang, maxLength: 100, value: byline.organisation ?? '' }}
        onChange={(organisation) => onChange({ organisation: organisation.trim() === '' ? null : organisation })}
      />
    </>
  )
}
