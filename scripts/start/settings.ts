import path from 'node:path'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { Trouble } from '../bootstrap/Trouble.mjs'

type Environment = Readonly<Record<string, string | undefined>>

/** What a person may set by environment variables. */
export interface Settings {
  /** GALLEY_DATA: uploads, secrets, the embedded database. */
  readonly dataFolder: string
  /** Whether it was set, rather than left at `data` in the project. */
  readonly dataFolderChosen: boolean
  /** DATABASE_URL: a Postgres of the person's own. */
  readonly databaseUrl: string | undefined
  readonly port: number
  /** HOST: the address to listen at. */
  readonly host: string
  /** GALLEY_URL or NEXTAUTH_URL: under which address people reach Galley, without a slash at the end. */
  readonly publicUrl: string
  /** GALLEY_PROXIES: how many proxies stand in front; what they say of a request's origin is believed only then. */
  readonly proxies: number
}

/** @throws Trouble when PORT is no port, GALLEY_URL no address, GALLEY_PROXIES no number, or a provider of identities is set by half */
export function readSettings(environment: Environment): Settings {
  checkProvider(environment)
  const port = readPort(environment.PORT || '3000')
  return {
    ...readDataFolder(environment),
    databaseUrl: environment.DATABASE_URL || undefined,
    port,
    host: environment.HOST || '127.0.0.1',
    publicUrl: readPublicUrl(environment.GALLEY_URL || environment.NEXTAUTH_URL || `http://localhost:${port}`),
    proxies: readProxies(environment.GALLEY_PROXIES || '0'),
  }
}

/** The part that the command line and the tests need too. */
export function readDataFolder({ GALLEY_DATA }: Environment): Pick<Settings, 'dataFolder' | 'dataFolderChosen'> {
  return { dataFolder: path.resolve(projectFolder, GALLEY_DATA || 'data'), dataFolderChosen: Boolean(GALLEY_DATA) }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Trouble('portBad', { port: text })
  return port
}

function readProxies(text: string): number {
  if (!/^[0-9]$/.test(text)) throw new Trouble('proxiesBad', { proxies: text })
  return Number(text)
}

function readPublicUrl(text: string): string {
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? '')) throw new Trouble('publicUrlBad', { url: text })
  return text.replace(/\/+$/, '')
}

/** Half a provider of identities would be none without a word. */
function checkProvider(environment: Environment): void {
  const names = ['GALLEY_OIDC_ISSUER', 'GALLEY_OIDC_CLIENT_ID', 'GALLEY_OIDC_CLIENT_SECRET']
  const missing = names.filter((name) => !environment[name])
  if (missing.length === names.length) return
  if (missing.length > 0) throw new Trouble('oidcIncomplete', { missing: missing.join(', ') })
  const issuer = environment.GALLEY_OIDC_ISSUER ?? ''
  if (!/^https?:$/.test(URL.parse(issuer)?.protocol ?? '')) throw new Trouble('oidcIssuerBad', { url: issuer })
}
