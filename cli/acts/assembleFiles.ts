import { fail, type Told } from '../terminal/told.ts'

export async function assembleFiles(files: readonly string[], _options: { json?: boolean; out?: string }): Promise<Told> {
  return fail(files.join())
}
