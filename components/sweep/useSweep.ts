'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import type { Sweep, SweepHit, SweptArticle } from '#domain/sweep/sweep.ts'
import { askServer, changing } from '#components/editor/saving/askServer.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

const answerShape = z.object({ changed: z.number(), suggested: z.number(), untouched: z.array(z.unknown()) })

export const keyOf = ({ id }: SweptArticle, { part, block, at }: SweepHit): string => `${id} ${part} ${block} ${at}`

/** Which places are chosen (all, at first), and the asking of the server to put them right. */
export function useSweep(articles: readonly SweptArticle[], words: string, replacement: string) {
  const t = useTranslations()
  const router = useRouter()
  const refusalText = useRefusalText()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isWorking, setWorking] = useState(false)
  const keys = articles.flatMap((article) => article.hits.map((hit) => keyOf(article, hit)))
  const chosen = new Set(keys.filter((key) => !left.has(key)))
  const toggle = (key: string): void => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  const confirm = async (wanted: ReadonlySet<string>): Promise<void> => {
    const sweep: Sweep = { words, replacement, articles: articles.flatMap((article) => partOf(article, wanted)) }
    if (sweep.articles.length === 0 || isWorking) return
    setWorking(true)
    const answer = await askServer('/api/sweeps', changing('POST', sweep))
    setWorking(false)
    const read = answer.kind === 'ok' ? answerShape.safeParse(answer.value) : null
    if (read?.success) notify(t('sweep.done', { ...read.data, untouched: read.data.untouched.length }))
    else if (answer.kind === 'refused') notify(refusalText(answer.refusal), 'refused')
    else notify(t('editor.unreachable'), 'refused')
    router.refresh()
  }
  return { chosen, toggle, confirm, isWorking }
}

function partOf(article: SweptArticle, wanted: ReadonlySet<string>): Sweep['articles'] {
  const places = article.hits
    .filter((hit) => wanted.has(keyOf(article, hit)))
    .map(({ part, block, at }) => ({ part, block, at }))
  return places.length > 0 ? [{ id: article.id, version: article.version, places }] : []
}
