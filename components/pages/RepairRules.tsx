'use client'

import { useTranslations } from 'use-intl'
import { ruleNameOf } from '#components/editor/ruleNameOf.ts'
import { Select } from '#components/ui/Select.tsx'

const every = '*'

/** Which rule's repairs are gone through: all, or those of one, with how many there are. */
export function RepairRules(props: {
  readonly repairs: readonly { readonly rule: string }[]
  readonly rule: string | null
  readonly setRule: (rule: string | null) => void
}) {
  const { repairs, rule, setRule } = props
  const t = useTranslations()
  const byRule = [...Map.groupBy(repairs, (repair) => repair.rule)]
  const options = [
    { key: every, text: t('desk.page.repairList.all', { count: repairs.length }) },
    ...byRule.map(([key, own]) => ({
      key,
      text: t('desk.page.repairList.ofRule', { rule: t(`editor.rules.${ruleNameOf(key)}`), count: own.length }),
    })),
  ]
  return (
    <Select
      label={t('desk.page.repairList.rule')}
      value={rule ?? every}
      options={options}
      onChange={(key) => setRule(key === every ? null : key)}
    />
  )
}
