import { createServer, type AddressInfo } from 'node:net'

/** A TCP port of this machine that is free now: the wanted one if it is, else any. */
export async function findFreePort(wanted: number): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0)) ?? 0
}

async function tryPort(port: number): Promise<number | null> {
  const server = createServer()
  return new Promise((resolve) => {
    server.on('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const found = (server.address() as AddressInfo).port
      server.close(() => resolve(found))
    })
  })
}
