'use client'

import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleView, RepairRow } from '#domain/articles/articleView.ts'
import type { RepairStanding } from '#editor/repairs/textRepair.ts'
import { RepairOnLine } from '#components/pages/RepairOnLine.tsx'
import { RepairRules } from '#components/pages/RepairRules.tsx'
import { sureness } from '#components/pages/sureness.ts'
import { Badge } from '#components/ui/Badge.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Link } from '#components/ui/Link.tsx'
import { ruleNameOf } from './ruleNameOf.ts'
import { useRepairStandings } from './useRepairStandings.ts'

const tones = { sure: 'plain', fairlySure: 'amber', unsure: 'vermilion' } as const

/**
 * What the assembly changed by itself, the least sure first: before and after on the printed line. One of the text is undone
 * here, as a step of typing; one that made articles, headlines or captions of lines, on its page.
 */
export function RepairList({ view, editor }: { readonly view: ArticleView; readonly editor: Editor | null }) {
  const t = useTranslations('editor')
  const [rule, setRule] = useState<string | null>(null)
  const { rows, lines, go, undo } = useRepairStandings(view, editor)
  if (view.repairs.length === 0) return <p className="text-sm text-ink-soft">{t('noRepairs')}</p>
  const printed = [...lines.values()]
  return (
    <div className="flex flex-col gap-2">
      <RepairRules repairs={view.repairs} rule={rule} setRule={setRule} />
      <ol className="flex flex-col">
        {rows
          .filter(({ repair }) => rule === null || repair.rule === rule)
          .map(({ repair, standing }) => (
            <li key={repair.id} className="flex flex-col gap-1 border-b border-rule py-2">
              <RepairName repair={repair} />
              <RepairOnLine repair={repair} lines={printed} lang={view.publication.language} />
              <RepairActs {...{ repair, standing }} mayEdit={view.mayEdit} onGo={go} onUndo={undo} />
            </li>
          ))}
      </ol>
    </div>
  )
}

function RepairName({ repair: { rule, confidence } }: { readonly repair: RepairRow }) {
  const t = useTranslations()
  const how = sureness(confidence)
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-ink-soft">
      <span>{t(`editor.rules.${ruleNameOf(rule)}`)}</span>
      {how !== 'sure' && <Badge tone={tones[how]}>{t(`desk.page.${how}`)}</Badge>}
    </p>
  )
}

function RepairActs(props: {
  readonly repair: RepairRow
  readonly standing: RepairStanding
  readonly mayEdit: boolean
  readonly onGo: (repair: RepairRow) => void
  readonly onUndo: (repair: RepairRow) => void
}) {
  const { repair, standing, mayEdit, onGo, onUndo } = props
  const t = useTranslations('editor.repairList')
  if (standing.kind === 'onPage')
    return (
      <Link
        href={`/desk/pages/${repair.pageId}?repair=${repair.id}`}
        className="self-start text-sm text-indigo underline"
      >
        {t('onPage')}
      </Link>
    )
  if (standing.kind === 'gone') return <p className="text-sm text-ink-soft">{t('gone')}</p>
  return (
    <div className="-ms-3 flex flex-wrap items-baseline">
      <Button variant="quiet" onPress={() => onGo(repair)}>
        {t('go')}
      </Button>
      {standing.kind === 'undone' && <span className="px-3 text-sm text-ink-soft">{t('undone')}</span>}
      {standing.kind === 'stands' && mayEdit && (
        <Button variant="quiet" onPress={() => onUndo(repair)}>
          {t('undo')}
        </Button>
      )}
    </div>
  )
}
