/** What stands between a server and its readers says so while the server is away, as after a deploy. */
const awayStatuses = new Set([502, 503, 504])

/**
 * Makes Next treat a screen's parts that do not come whole as not come at all. Next draws them while they arrive: one
 * answer cut off in the middle would take the screen down, with the editor that is being typed in. As a failure of the
 * network it waits for the server and asks again (`experimental.useOffline`).
 */
export function waitForWholeAnswers(): void {
  const ask = window.fetch
  window.fetch = async (input, init) => {
    const answer = await ask(input, init)
    if (!new Headers(init?.headers).has('rsc')) return answer
    if (awayStatuses.has(answer.status)) throw new TypeError('The server is away')
    await answer.clone().arrayBuffer()
    return answer
  }
}
