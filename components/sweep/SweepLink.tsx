'use client'

import { Link } from '#components/ui/Link.tsx'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { askServer } from '#components/editor/saving/askServer.ts'
import { offersSchema } from './offeredSweeps.ts'

/** To the sweeps of an issue; says how many are offered, once the server has looked. */
export function SweepLink({ issueId }: { readonly issueId: string }) {
  const t = useTranslations('sweep')
  const [count, setCount] = useState(0)
  useEffect(() => {
    let isWanted = true
    void askServer(`/api/issues/${issueId}/sweep-offers`).then((answer) => {
      const read = answer.kind === 'ok' ? offersSchema.safeParse(answer.value) : null
      if (isWanted && read?.success) setCount(read.data.offers.length)
    })
    return () => void (isWanted = false)
  }, [issueId])
  return (
    <Link href={`/desk/issues/${issueId}/sweep`} className="text-ink underline underline-offset-4">
      {count > 0 ? t('openWithOffers', { count }) : t('open')}
    </Link>
  )
}
