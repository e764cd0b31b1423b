import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { launchServer, type Place, type Served } from './launchServer.ts'
import type { Environment } from './runChild.ts'

/**
 * Serves the build, and comes back when the server answers; what it then prints goes to stdout.
 * @throws Trouble when it ends or does not answer
 */
export async function serve({ host, port }: Place, environment: Environment): Promise<Served> {
  const write = (chunk: Buffer) => process.stdout.write(chunk)
  const launched = await launchServer({ host, port, environment, folder: projectFolder, write })
  if (!('kind' in launched)) return launched
  if (launched.kind === 'ended') throw new Trouble('serverEnded', { said: launched.said })
  throw new Trouble('serverSilent', { seconds: launched.seconds })
}
