'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PublicationView } from '#domain/administration/administrationView.ts'
import type { Policy } from '#domain/administration/requests.ts'
import { Button } from '#components/ui/Button.tsx'
import { Select } from '#components/ui/Select.tsx'
import { TextField } from '#components/ui/TextField.tsx'
import { useAdministering } from './useAdministering.ts'

const flags = ['mayReviewOwn', 'imagesPublic', 'hanLatinSpacing', 'mayReadVertically'] as const

/** Review stages and whose they are, proof rounds, and what else a publication decides. */
export function PolicyForm({ view }: { readonly view: PublicationView }) {
  const t = useTranslations('administration.policy')
  const [policy, setPolicy] = useState(view.policy)
  const { ask, isWorking } = useAdministering()
  const set = (more: Partial<Policy>): void => setPolicy({ ...policy, ...more })
  const save = () => ask(`publications/${view.slug}/policy`, policy, t('saved'))
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3">
      <h2 className="text-sm font-semibold">{t('title')}</h2>
      <TextField label={t('name')} value={policy.title} maxLength={100} onChange={(title) => set({ title })} />
      <TextField label={t('timeZone')} value={policy.timeZone} onChange={(timeZone) => set({ timeZone })} />
      <Stages policy={policy} onChange={set} />
      <Select
        label={t('proofRounds')}
        value={String(policy.proofRounds)}
        options={[0, 1, 2, 3].map((count) => ({ key: String(count), text: t('rounds', { count }) }))}
        onChange={(count) => set({ proofRounds: Number(count) })}
      />
      <Flags policy={policy} onChange={set} />
      <div>
        <Button
          variant="primary"
          isPending={isWorking}
          reason={view.maySetPolicy ? null : t('mayNot')}
          onPress={() => void save()}
        >
          {t('save')}
        </Button>
      </div>
    </section>
  )
}

/** How many reviews there are, and who does each. */
function Stages(props: { readonly policy: Policy; readonly onChange: (more: Partial<Policy>) => void }) {
  const { policy, onChange } = props
  const t = useTranslations('administration.policy')
  const roles = useTranslations('common.roles')
  const stageRole = (at: number) => policy.stageRoles[at] ?? 'editor'
  const setRole = (at: number, role: 'editor' | 'publisher'): void =>
    onChange({ stageRoles: Array.from({ length: policy.reviewStages }, (_, n) => (n === at ? role : stageRole(n))) })
  return (
    <>
      <Select
        label={t('reviewStages')}
        value={String(policy.reviewStages)}
        options={[1, 2, 3].map((count) => ({ key: String(count), text: t('stages', { count }) }))}
        onChange={(count) =>
          onChange({ reviewStages: Number(count), stageRoles: policy.stageRoles.slice(0, Number(count)) })
        }
      />
      {Array.from({ length: policy.reviewStages }, (_, at) => (
        <Select
          key={at}
          label={t('stageRole', { stage: at + 1 })}
          value={stageRole(at)}
          options={(['editor', 'publisher'] as const).map((key) => ({ key, text: roles(key) }))}
          onChange={(role) => setRole(at, role)}
        />
      ))}
    </>
  )
}

function Flags(props: { readonly policy: Policy; readonly onChange: (more: Partial<Policy>) => void }) {
  const t = useTranslations('administration.policy')
  return flags.map((flag) => (
    <label key={flag} className="flex items-start gap-2 text-sm">
      <input
        type="checkbox"
        className="mt-0.5 accent-ink"
        checked={props.policy[flag]}
        onChange={(event) => props.onChange({ [flag]: event.target.checked })}
      />
      <span>{t(flag)}</span>
    </label>
  ))
}
