import { text } from 'node:stream/consumers'

/** A password from standard input: its first line. */
export async function readPassword(): Promise<string> {
  return (await text(process.stdin)).split(/\r?\n/u)[0] ?? ''
}
