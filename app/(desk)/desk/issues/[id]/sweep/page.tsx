import { SweepScreen } from '#components/sweep/SweepScreen.tsx'
import { sweepScopes } from '#domain/sweep/sweep.ts'
import { readIssue } from '#server/issues/readIssue.ts'
import { listHits } from '#server/sweeps/listHits.ts'
import { offerSweeps } from '#server/sweeps/offerSweeps.ts'
import { deskActor } from '../../../../deskActor.ts'
import { orNotFound } from '../../../../orNotFound.ts'

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

const longest = 50

/** One error over an article, an issue or its publication. */
export default async function SweepPage({ params, searchParams }: Props) {
  const { id } = await params
  const asked = await searchParams
  const textOf = (name: string): string => (typeof asked[name] === 'string' ? asked[name].slice(0, longest) : '')
  const articleId = textOf('article') || null
  const scope = sweepScopes.find((one) => one === asked.scope && (one !== 'article' || articleId)) ?? 'issue'
  const actor = await deskActor(`/desk/issues/${id}/sweep`)
  const issue = orNotFound(await readIssue(actor, id))
  const words = textOf('words')
  const where = { issueId: id, scope, articleId, after: textOf('after') || null }
  const found = orNotFound(await listHits(actor, where, words))
  const { offers } = words === '' ? orNotFound(await offerSweeps(actor, id)) : { offers: [] }
  const { language } = issue.publication
  return (
    <SweepScreen
      {...{ found, scope, articleId, words, offers }}
      issueId={id}
      lang={language}
      replacement={textOf('replacement')}
    />
  )
}
