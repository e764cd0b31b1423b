'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { MentionView } from '#domain/articles/articleView.ts'
import type { PrintedByline } from '#domain/body/content.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { Menu } from '#components/ui/Menu.tsx'
import { lightByline } from './lightByline.ts'
import type { useBylineDrag } from './useBylineDrag.ts'

/**
 * One byline: its printed words, role and person, and what can be done with it. It is dragged to its place, or moved by Alt
 * and the arrow keys; while it is looked at, its words are lit in the text.
 */
export function BylineChip(props: {
  readonly byline: PrintedByline
  readonly reporter: MentionView['reporter']
  readonly lang: string
  readonly isReadOnly: boolean
  readonly mayLink: boolean
  readonly canMove: { readonly up: boolean; readonly down: boolean }
  readonly drag: ReturnType<ReturnType<typeof useBylineDrag>>
  readonly onMove: (by: -1 | 1) => void
  readonly onEdit: () => void
  readonly onLink: () => void
  readonly onRemove: () => void
}) {
  const { byline, reporter, lang, isReadOnly, mayLink, drag, onMove, onLink } = props
  const t = useTranslations('editor.bylines')
  const roles = useTranslations('common.bylineRoles')
  const chip = useRef<HTMLLIElement>(null)
  useKeys(isReadOnly ? {} : { [bindings.moveUp]: () => onMove(-1), [bindings.moveDown]: () => onMove(1) }, chip)
  const light = (isLit: boolean) => (): void => lightByline(isLit ? byline.key : null)
  return (
    <li
      ref={chip}
      data-byline-chip={byline.key}
      {...drag}
      onFocus={light(true)}
      onBlur={light(false)}
      onPointerEnter={light(true)}
      onPointerLeave={light(false)}
      className="flex items-center gap-x-1.5 rounded-sm border border-rule bg-paper ps-2 text-sm data-dragged:opacity-50 data-target:border-indigo [[draggable=true]]:cursor-grab"
    >
      <span data-content="" lang={lang} className="font-serif">
        {byline.printed}
      </span>
      <span className="text-xs text-ink-soft">{roles(byline.role)}</span>
      {byline.ofCaption && <span className="text-xs text-ink-soft">{t('ofCaption')}</span>}
      <PersonButton {...{ reporter, mayLink, onLink }} name={byline.name} />
      {!isReadOnly && <BylineActs {...props} />}
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

function BylineActs({ byline, canMove, onMove, onEdit, onRemove }: React.ComponentProps<typeof BylineChip>) {
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
