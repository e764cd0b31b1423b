'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { notify } from '#components/ui/notify.ts'
import { Trouble } from './Trouble.tsx'
import { useAccountChange } from './useAccountChange.ts'

/** Ends every session but this one. */
export function SessionsForm() {
  const t = useTranslations('account.sessions')
  const { ask, isWorking, trouble } = useAccountChange()
  const end = async (): Promise<void> => {
    if (await ask('sessions', { end: 'others' })) notify(t('done'))
  }
  return (
    <>
      <div>
        <Button isPending={isWorking} onPress={() => void end()}>
          {t('submit')}
        </Button>
      </div>
      <Trouble>{trouble}</Trouble>
    </>
  )
}
