'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AddedPublication } from '#domain/administration/requests.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { Select } from '#components/ui/Select.tsx'
import { TextField } from '#components/ui/TextField.tsx'
import { useAdministering } from './useAdministering.ts'

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const
const empty: AddedPublication = { slug: '', title: '', language: 'zh-Hans', timeZone: 'Asia/Shanghai' }

/** Adds a newspaper title, and goes on to its policy. */
export function AddPublication({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations()
  const router = useRouter()
  const { ask, isWorking } = useAdministering()
  const [given, setGiven] = useState(empty)
  const add = async (): Promise<void> => {
    if (await ask('publications', given)) router.push(`/desk/administration/publications/${given.slug.trim()}`)
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('common.cancel')}</Button>
      <Button variant="primary" isPending={isWorking} onPress={() => void add()}>
        {t('administration.addPublication.add')}
      </Button>
    </>
  )
  const title = t('administration.addPublication.open')
  return (
    <Dialog {...{ title, isOpen: true, onOpenChange: onClose, actions }}>
      <Fields given={given} onGiven={(more) => setGiven({ ...given, ...more })} />
    </Dialog>
  )
}

function Fields(props: {
  readonly given: AddedPublication
  readonly onGiven: (more: Partial<AddedPublication>) => void
}) {
  const { given, onGiven } = props
  const t = useTranslations('administration')
  return (
    <>
      <TextField
        {...{ label: t('policy.name'), value: given.title, maxLength: 100, autoFocus: true }}
        onChange={(title) => onGiven({ title })}
      />
      <TextField
        {...{ label: t('addPublication.slug'), note: t('addPublication.slugNote'), value: given.slug, maxLength: 60 }}
        onChange={(slug) => onGiven({ slug: slug.toLowerCase() })}
      />
      <Select
        {...{ label: t('addPublication.language'), value: given.language }}
        options={languages.map((key) => ({ key, text: t(`addPublication.languages.${key}`) }))}
        onChange={(language) => onGiven({ language })}
      />
      <TextField
        {...{ label: t('policy.timeZone'), value: given.timeZone, maxLength: 60 }}
        onChange={(timeZone) => onGiven({ timeZone })}
      />
    </>
  )
}
