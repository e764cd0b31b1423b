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

/** One error over an issue or its publication. */
export default async function SweepPage({ params, searchParams }: Props) {
  const { id } = await params
  const asked = await searchParams
  const textOf = (name: string): string => (typeof asked[name] === 'string' ? asked[name].slice(0, longest) : '')
  const scope = sweepScopes.find((one) => one === asked.scope) ?? 'issue'
  const actor = await deskActor(`/desk/issues/${id}/sweep`)
  const issue = orNotFound(await readIssue(actor, id))
  const words = textOf('words')
  const { articles } = orNotFound(await listHits(actor, id, scope, words))
  const { offers } = words === '' ? orNotFound(await offerSweeps(actor, id)) : { offers: [] }
  const { language } = issue.publication
  return (
    <SweepScreen
      {...{ articles, scope, words, offers }}
      issueId={id}
      lang={language}
      replacement={textOf('replacement')}
    />
  )
}
