'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { notify } from '#components/ui/notify.ts'

/** Recovery codes, shown once: only their hashes are kept. */
export function RecoveryCodeList({
  codes,
  onKept,
}: {
  readonly codes: readonly string[]
  readonly onKept: () => void
}) {
  const t = useTranslations('account.secondFactor')
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(codes.join('\n'))
    notify(t('copied'))
  }
  return (
    <>
      <h3 className="text-sm font-semibold">{t('codesTitle')}</h3>
      <p className="text-sm">{t('codesText')}</p>
      <ol
        aria-label={t('codesTitle')}
        data-content=""
        className="grid grid-cols-2 gap-x-6 gap-y-1 border-y border-rule py-3"
      >
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => void copy()}>{t('copy')}</Button>
        <Button variant="primary" onPress={onKept}>
          {t('kept')}
        </Button>
      </div>
    </>
  )
}
