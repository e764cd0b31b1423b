'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { keyOfGroup, type WaitingGroup } from '#domain/reporters/waitingViews.ts'

const rowHeight = 44
/** Rows beyond the edges that are there already when one scrolls. */
const margin = 8

/** The groups that wait, of which only those in sight are drawn: thousands are as quick as ten. */
export function WaitingList(props: {
  readonly groups: readonly WaitingGroup[]
  readonly at: number
  readonly langOf: (group: WaitingGroup) => string
  readonly onGo: (at: number) => void
}) {
  const { groups, at, langOf, onGo } = props
  const t = useTranslations('bylines')
  const list = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState({ from: 0, height: 600 })
  useFollowing(list, at, setSight)
  const first = Math.max(0, Math.floor(sight.from / rowHeight) - margin)
  const shown = groups.slice(first, first + Math.ceil(sight.height / rowHeight) + 2 * margin)
  const current = groups[at]
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('groups')}
      aria-activedescendant={current ? idOf(current) : undefined}
      onScroll={({ currentTarget }) => setSight({ from: currentTarget.scrollTop, height: currentTarget.clientHeight })}
      className="relative h-[calc(100dvh-9rem)] overflow-auto border-e border-rule max-md:h-56 max-md:border-e-0 max-md:border-b"
    >
      <div style={{ height: groups.length * rowHeight }} role="presentation">
        {shown.map((group, place) => (
          <GroupRow
            key={keyOfGroup(group)}
            {...{ group, onGo }}
            lang={langOf(group)}
            place={first + place}
            isCurrent={first + place === at}
            of={groups.length}
          />
        ))}
      </div>
    </div>
  )
}

function GroupRow(props: {
  readonly group: WaitingGroup
  readonly lang: string
  readonly place: number
  readonly of: number
  readonly isCurrent: boolean
  readonly onGo: (at: number) => void
}) {
  const { group, lang, place, of, isCurrent, onGo } = props
  const roles = useTranslations('common.bylineRoles')
  return (
    <div
      id={idOf(group)}
      role="option"
      aria-selected={isCurrent}
      aria-setsize={of}
      aria-posinset={place + 1}
      onClick={() => onGo(place)}
      style={{ top: place * rowHeight, height: rowHeight }}
      className="absolute inset-x-0 flex cursor-default items-baseline gap-2 border-b border-rule px-3 py-2 aria-selected:bg-wash"
    >
      <span data-content="" lang={lang} className="truncate font-serif text-lg leading-tight">
        {group.name}
      </span>
      <span className="shrink-0 text-xs text-ink-soft">{roles(group.role as 'reporter')}</span>
      <span className="ms-auto shrink-0 text-sm text-ink-soft tabular-nums">{group.count}</span>
    </div>
  )
}

const idOf = (group: WaitingGroup): string => `group-${keyOfGroup(group).replace(/\s/gu, '_')}`

type Sight = { readonly from: number; readonly height: number }

/** Keeps the row where the person is in sight. */
function useFollowing(
  list: React.RefObject<HTMLDivElement | null>,
  at: number,
  setSight: (sight: Sight) => void,
): void {
  useEffect(() => {
    const box = list.current
    if (!box) return
    const [top, bottom] = [at * rowHeight, (at + 1) * rowHeight]
    if (top < box.scrollTop) box.scrollTo({ top })
    if (bottom > box.scrollTop + box.clientHeight) box.scrollTo({ top: bottom - box.clientHeight })
    setSight({ from: box.scrollTop, height: box.clientHeight })
  }, [list, at, setSight])
}
