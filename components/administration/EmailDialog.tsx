'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PersonRow } from '#domain/administration/administrationView.ts'
import type { PersonAct } from '#domain/administration/requests.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { TextField } from '#components/ui/TextField.tsx'

/** Sets the address by which a provider's people are known here; left empty it is taken away. */
export function EmailDialog(props: {
  readonly person: PersonRow
  readonly onSet: (act: PersonAct) => Promise<unknown>
  readonly onClose: () => void
}) {
  const { person, onSet, onClose } = props
  const t = useTranslations('administration.people')
  const cancel = useTranslations('common')('cancel')
  const [email, setEmail] = useState(person.email ?? '')
  const save = async (): Promise<void> => {
    if (await onSet({ act: 'setEmail', email: email.trim() || null })) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{cancel}</Button>
      <Button variant="primary" onPress={() => void save()}>
        {t('save')}
      </Button>
    </>
  )
  return (
    <Dialog {...{ title: t('emailOf', { name: person.displayName }), isOpen: true, onOpenChange: onClose, actions }}>
      <TextField
        {...{ label: t('email'), note: t('emailNote'), type: 'email', value: email, onChange: setEmail }}
        {...{ maxLength: 320, autoFocus: true }}
      />
    </Dialog>
  )
}
