import pg from 'pg'

/**
 * A connection that sends its next query when the one before it is answered. Prisma asks for the parts of a row all at
 * once, also within a transaction, which has one connection; pg lines such queries up itself, but says that it will not
 * for long.
 */
export class OrderedClient extends pg.Client {
  #last: Promise<unknown> = Promise.resolve()

  // pg's own signatures are many; whatever came in goes on as it is.
  override query = ((...given: Parameters<pg.Client['query']>): unknown => {
    if (typeof given.at(-1) === 'function') return super.query(...given)
    const run = this.#last.then(() => super.query(...given))
    this.#last = run.catch(() => undefined)
    return run
  }) as pg.Client['query']
}
