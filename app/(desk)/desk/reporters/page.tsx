import { ReporterListScreen } from '#components/reporters/ReporterListScreen.tsx'
import { reporterOrders, type ReporterOrder } from '#domain/reporters/reporterView.ts'
import { rowsPassed } from '#domain/reporters/shownMentions.ts'
import { listReporters } from '#server/reporters/listReporters.ts'
import { deskActor } from '../../deskActor.ts'
import { orNotFound } from '../../orNotFound.ts'

const orderOf = (text: string): ReporterOrder => reporterOrders.find((one) => one === text) ?? 'pinyin'

/** All reporters. */
export default async function ReportersPage({ searchParams }: PageProps<'/desk/reporters'>) {
  const asked = await searchParams
  const textOf = (name: string): string => (typeof asked[name] === 'string' ? asked[name] : '')
  const actor = await deskActor('/desk/reporters')
  const wanted = { words: textOf('words'), kind: textOf('kind'), order: orderOf(textOf('order')) }
  const list = orNotFound(await listReporters(actor, { ...wanted, from: rowsPassed(textOf('from')) }))
  return <ReporterListScreen list={list} {...wanted} />
}
