'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PeopleView } from '#domain/administration/administrationView.ts'
import { roles, type Role } from '#domain/rights/rights.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { Select } from '#components/ui/Select.tsx'
import { TextField } from '#components/ui/TextField.tsx'
import type { ShownLink } from './LinkDialog.tsx'
import { useAdministering } from './useAdministering.ts'

/** Makes an account for somebody and gives the link by which they open it. */
export function InviteDialog(props: {
  readonly view: PeopleView
  readonly onLink: (link: ShownLink) => void
  readonly onClose: () => void
}) {
  const { view, onLink, onClose } = props
  const t = useTranslations()
  const { ask, isWorking } = useAdministering()
  const [name, setName] = useState('')
  const [displayName, setDisplayName] = useState('')
  const [email, setEmail] = useState('')
  const [publicationId, setPublication] = useState<string | null>(view.publications[0]?.id ?? null)
  const [role, setRole] = useState<Role>('corrector')
  const invite = async (): Promise<void> => {
    const memberships = publicationId ? [{ publicationId, role }] : []
    const made = await ask('people', { name, displayName, memberships, email: email.trim() || null })
    if (!made) return
    onClose()
    onLink(made.value as ShownLink)
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('common.cancel')}</Button>
      <Button variant="primary" isPending={isWorking} onPress={() => void invite()}>
        {t('administration.people.invite')}
      </Button>
    </>
  )
  return (
    <Dialog {...{ title: t('administration.people.invite'), isOpen: true, onOpenChange: onClose, actions }}>
      <Names {...{ name, displayName, email, onName: setName, onDisplayName: setDisplayName, onEmail: setEmail }} />
      <Select
        {...{ label: t('administration.people.publication'), value: publicationId, onChange: setPublication }}
        options={view.publications.map(({ id, title }) => ({ key: id, text: title }))}
      />
      <RoleSelect {...{ role, onRole: setRole }} />
    </Dialog>
  )
}

function RoleSelect({ role, onRole }: { readonly role: Role; readonly onRole: (role: Role) => void }) {
  const t = useTranslations()
  const options = roles.map((key) => ({ key, text: t(`common.roles.${key}`) }))
  return <Select {...{ label: t('administration.people.role'), value: role, options, onChange: onRole }} />
}

function Names(props: {
  readonly name: string
  readonly displayName: string
  readonly email: string
  readonly onName: (name: string) => void
  readonly onDisplayName: (name: string) => void
  readonly onEmail: (email: string) => void
}) {
  const { name, displayName, email, onName, onDisplayName, onEmail } = props
  const t = useTranslations()
  return (
    <>
      <TextField
        {...{ label: t('administration.people.name'), note: t('administration.people.nameNote') }}
        {...{ value: name, onChange: onName, maxLength: 40, autoFocus: true }}
      />
      <TextField
        {...{ label: t('administration.people.displayName'), value: displayName, onChange: onDisplayName }}
        maxLength={100}
      />
      <TextField
        {...{ label: t('administration.people.email'), note: t('administration.people.emailNote') }}
        {...{ type: 'email', value: email, onChange: onEmail, maxLength: 320 }}
      />
    </>
  )
}
