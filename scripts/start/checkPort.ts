import { createServer } from 'node:net'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { pause } from '../database/pause.ts'

const sentences: Readonly<Record<string, string>> = {
  EADDRINUSE: 'portTaken',
  EACCES: 'portForbidden',
  EADDRNOTAVAIL: 'hostUnknown',
  ENOTFOUND: 'hostUnknown',
}

/**
 * Makes sure that Galley can listen at a place.
 * @param graceMs how long a port may stay taken before that is trouble: a server whose Galley was killed is just leaving
 * @throws Trouble when it cannot
 */
export async function checkPort(host: string, port: number, graceMs: number): Promise<void> {
  const until = Date.now() + graceMs
  for (;;) {
    const code = await tryListen(host, port)
    if (code === null) return
    if (code !== 'EADDRINUSE' || Date.now() >= until)
      throw new Trouble(sentences[code] ?? 'portUnusable', { host, port, reason: code })
    await pause(100)
  }
}

function tryListen(host: string, port: number): Promise<string | null> {
  const server = createServer()
  return new Promise((resolve) => {
    server.on('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })
}
