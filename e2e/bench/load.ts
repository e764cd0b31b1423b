import autocannon from 'autocannon'

/** Milliseconds of each answer, and how many were not 200. */
export type Load = { readonly times: readonly number[]; readonly failed: number; readonly seconds: number }

const connections = 10

/**
 * Asks a server for pages over ten connections for so many seconds; `pathOf` gives the address of each request. `rate` is
 * how many it asks for in a second; left out: as many as are answered.
 */
export function load(
  url: string,
  seconds: number,
  pathOf: (request: number) => string,
  rate: number | null = null,
): Promise<Load> {
  const times: number[] = []
  let [failed, asked] = [0, 0]
  return new Promise((resolve, reject) => {
    const running = autocannon(
      {
        url,
        connections,
        duration: seconds,
        ...(rate === null ? {} : { overallRate: rate }),
        // As browsers ask.
        headers: { 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'zh-CN' },
        requests: [{ setupRequest: (request) => ({ ...request, path: pathOf((asked += 1)) }) }],
      },
      (error: unknown) => (error instanceof Error ? reject(error) : resolve({ times, failed, seconds })),
    )
    running.on('response', (_, status, __, time) => {
      times.push(time)
      if (status !== 200) failed += 1
    })
  })
}

/** Measured once the code that answers is warm. */
export async function measure(url: string, pathOf: (request: number) => string): Promise<Load> {
  await load(url, 2, (request) => pathOf(-request))
  return load(url, 6, pathOf)
}
