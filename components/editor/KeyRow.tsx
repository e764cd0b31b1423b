'use client'

import { useTranslations } from 'use-intl'
import { bindings, type BindingName } from '#editor/keys/bindings.ts'
import { chooseKeys } from '#editor/keys/chosenKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { Kbd } from '#components/ui/Kbd.tsx'
import { keyText } from './keyText.ts'

/** An act, its keys, and the ways to change them. */
export function KeyRow(props: {
  readonly name: BindingName
  readonly keys: string
  /** True while the new keys are waited for. */
  readonly isAsked: boolean
  readonly onAsk: () => void
}) {
  const { name, keys, isAsked, onAsk } = props
  const t = useTranslations('editor')
  const act = t(`keys.${name}`)
  return (
    <div className="contents">
      <dt className={`flex gap-1 ${isAsked ? 'opacity-40' : ''}`}>
        {keys.split('+').map((key) => (
          <Kbd key={key}>{keyText(key)}</Kbd>
        ))}
      </dt>
      <dd>{act}</dd>
      <dd className="flex">
        {keys !== bindings[name] && (
          <Button variant="quiet" aria-label={t('keys.usual', { act })} onPress={() => chooseKeys(name, null)}>
            {t('keys.usualShort')}
          </Button>
        )}
        <Button variant="quiet" aria-pressed={isAsked} aria-label={t('keys.change', { act })} onPress={onAsk}>
          {t('keys.changeShort')}
        </Button>
      </dd>
    </div>
  )
}
