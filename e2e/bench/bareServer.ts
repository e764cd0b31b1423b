import { fork } from 'node:child_process'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

export type BareServer = { readonly url: string; readonly stop: () => void }

/** A Node server that does nothing but answer with what stands at an address now, compressed, in a process of its own. */
export async function startBareServer(address: string): Promise<BareServer> {
  const answer = await fetch(address)
  const body = gzipSync(Buffer.from(await answer.arrayBuffer()))
  const kept = [...answer.headers].filter(([name]) => !/^(?:connection|date|keep-alive|transfer-encoding)$/u.test(name))
  const headers = { ...Object.fromEntries(kept), 'content-encoding': 'gzip', 'content-length': String(body.length) }
  const execPath = path.resolve(__dirname, '../../node_modules/node/bin/node')
  const child = fork(path.join(__dirname, 'bareServer.mjs'), { execPath, execArgv: [] })
  const listening = new Promise<unknown>((resolve, reject) => child.once('message', resolve).once('error', reject))
  child.send({ body: body.toString('base64'), headers })
  const port = await listening
  return { url: `http://127.0.0.1:${String(port)}`, stop: () => void child.kill() }
}
