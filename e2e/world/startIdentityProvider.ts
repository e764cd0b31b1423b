import { fork } from 'node:child_process'
import path from 'node:path'

const project = path.resolve(__dirname, '..', '..')

/** Starts a real provider of identities on this machine. Gives its address and a way to end it. */
export async function startIdentityProvider(port: number, redirect: string): Promise<{ url: string; stop(): void }> {
  const child = fork(path.join(__dirname, 'identityProvider.mjs'), [String(port), redirect], {
    execPath: path.join(project, 'node_modules', 'node', 'bin', 'node'),
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  await new Promise<void>((ready, failed) => {
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes('ready') && ready())
    child.on('exit', () => failed(new Error(said)))
  })
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill() }
}
