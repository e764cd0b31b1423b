import { say } from '../terminal/say.ts'
import { fail, type Told } from '../terminal/told.ts'

/** `galley demo load` */
export async function demoLoad(): Promise<Told> {
  return fail(say('cli.help.demoLoad'))
}
