'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { MentionView } from '#domain/articles/articleView.ts'
import type { PrintedByline } from '#domain/body/content.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { Menu } from '#components/ui/Menu.tsx'

/** One byline: its printed words, role and person, and what can be done with it. Alt and the arrow keys move it. */
export function BylineRow(props: {
  readonly byline: PrintedByline
  readonly reporter: MentionView['reporter']
  readonly lang: string
  readonly isReadOnly: boolean
  readonly mayLink: boolean
  readonly canMove: { readonly up: boolean; readonly down: boolean }
  readonly onMove: (by: -1 | 1) => void
  readonly onEdit: () => void
  readonly onLink: () => void
  readonly onRemove: () => void
}) {
  const { byline, reporter, lang, isReadOnly, mayLink, onMove, onLink } = props
  const t = useTranslations('editor.bylines')
  const roles = useTranslations('common.bylineRoles')
  const row = useRef<HTMLLIElement>(null)
  useKeys(isReadOnly ? {} : { [bindings.moveUp]: () => onMove(-1), [bindings.moveDown]: () => onMove(1) }, row)
  return (
    <li ref={row} className="flex flex-wrap items-center gap-x-2 border-b border-rule text-sm">
      <span data-content="" lang={lang} className="font-serif">
        {byline.printed}
      </span>
      <span className="text-xs text-ink-soft">{roles(byline.role)}</span>
      {byline.ofCaption && <span className="text-xs text-ink-soft">{t('ofCaption')}</span>}
      <span className="ms-auto flex items-center">
        <PersonButton {...{ reporter, mayLink, onLink }} name={byline.name} />
        {!isReadOnly && <BylineActs {...props} />}
      </span>
    </li>
  )
}

function PersonButton(props: {
  readonly reporter: MentionView['reporter']
  readonly name: string
  readonly mayLink: boolean
  readonly onLink: () => void
}) {
  const { reporter, name, mayLink, onLink } = props
  const t = useTranslations('editor.bylines')
  if (!mayLink) return <span data-content="">{reporter?.displayName}</span>
  return (
    <Button
      variant="quiet"
      onPress={onLink}
      aria-label={reporter ? t('linkedTo', { name: reporter.displayName }) : t('linkName', { name })}
    >
      {reporter ? (
        <span data-content="" className="text-indigo">
          {reporter.displayName}
        </span>
      ) : (
        <span className="text-vermilion">{t('link')}</span>
      )}
    </Button>
  )
}

function BylineActs({ byline, canMove, onMove, onEdit, onRemove }: React.ComponentProps<typeof BylineRow>) {
  const t = useTranslations('editor.bylines')
  const acts = [
    { id: 'edit', text: t('edit'), onAction: onEdit },
    ...(canMove.up ? [{ id: 'up', text: t('moveUp'), onAction: () => onMove(-1) }] : []),
    ...(canMove.down ? [{ id: 'down', text: t('moveDown'), onAction: () => onMove(1) }] : []),
    { id: 'remove', text: t('remove'), onAction: onRemove },
  ]
  return (
    <Menu label={t('acts', { name: byline.name })} acts={acts}>
      {t('more')}
    </Menu>
  )
}
