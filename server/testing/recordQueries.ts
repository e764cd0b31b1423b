import pg from 'pg'

/** One query as it went to the database. */
export type Sent = { readonly text: string; readonly values: readonly unknown[] }

type Asked = Sent | { readonly text: string; readonly values?: readonly unknown[] }

/** Watches every query that this process sends while `work` runs. */
export async function recordQueries(work: () => Promise<unknown>): Promise<readonly Sent[]> {
  const sent: Sent[] = []
  const query = pg.Client.prototype.query
  const watched = function (this: pg.Client, ...given: Parameters<pg.Client['query']>) {
    const [asked, values] = given as unknown as [Asked | string, readonly unknown[] | undefined]
    if (typeof asked === 'string') sent.push({ text: asked, values: values ?? [] })
    else sent.push({ text: asked.text, values: asked.values ?? values ?? [] })
    return query.apply(this, given)
  }
  pg.Client.prototype.query = watched as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return sent.filter(({ text }) => /^\s*(SELECT|WITH)/iu.test(text))
}
