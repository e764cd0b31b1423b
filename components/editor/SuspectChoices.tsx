'use client'

import { useTranslations } from 'use-intl'
import { bindings } from '#editor/keys/bindings.ts'
import { Button } from '#components/ui/Button.tsx'
import { Menu } from '#components/ui/Menu.tsx'
import type { useSuggestion } from './useSuggestion.ts'
import type { useSuspectActs } from './useSuspectActs.ts'

const scopes = ['here', 'article', 'publication'] as const

/** What can be done about the suspect that is looked at. */
export function SuspectChoices(props: {
  readonly words: string
  readonly chosen: ReturnType<typeof useSuggestion>
  readonly acts: ReturnType<typeof useSuspectActs>
}) {
  const { words, chosen, acts } = props
  const { suggestion, at, count, other } = chosen
  const t = useTranslations('suspects')
  return (
    <span className="ms-auto flex flex-wrap items-center gap-2">
      {count > 1 && (
        <Button variant="quiet" shortcut={bindings.otherSuggestion} onPress={() => void other()}>
          {t('chosen', { at: at + 1, count })}
        </Button>
      )}
      {suggestion !== null && (
        <Button shortcut={bindings.acceptSuggestion} onPress={() => void acts.accept()}>
          {suggestion === '' ? t('leaveOut') : t('accept', { text: suggestion })}
        </Button>
      )}
      <Menu
        label={t('ignore')}
        acts={scopes.map((scope) => ({
          id: scope,
          text: t(scope, { words }),
          onAction: () => void acts.ignore(scope),
        }))}
      />
    </span>
  )
}
