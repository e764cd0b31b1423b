import { say } from '../terminal/say.ts'
import { misused, type Failure } from '../terminal/told.ts'

const most = 10_000

/** The first line of standard input, without its end. */
export async function readPassword(): Promise<string | Failure> {
  let text = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    text += String(chunk)
    if (text.includes('\n') || text.length > most) break
  }
  const [line = ''] = text.split(/\r?\n/u)
  return line === '' ? misused(say('cli.usage.noPassword')) : line
}
