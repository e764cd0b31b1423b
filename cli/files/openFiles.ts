import path from 'node:path'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { openGiven, withoutTwins, type OpenedGiven } from '#server/imports/given/openGiven.ts'
import { refused, type Failure } from '../terminal/told.ts'
import { personFolder } from './personFolder.ts'
import { whyNot } from './readFiles.ts'

/** Opens files, folders and ZIPs of an import, or says which cannot be opened and why. */
export async function openFiles(names: readonly string[]): Promise<OpenedGiven | Failure> {
  const opened: OpenedGiven[] = []
  const close = (): void => opened.forEach((one) => one.close())
  for (const name of names) {
    const one = await openOne(name)
    if ('failure' in one) {
      close()
      return one
    }
    opened.push(one)
  }
  return {
    files: withoutTwins(opened.flatMap(({ files }) => files)),
    problems: opened.flatMap(({ problems }) => problems),
    inOrder: opened.every(({ inOrder }) => inOrder),
    close,
  }
}

async function openOne(name: string): Promise<OpenedGiven | Failure> {
  try {
    const opened = await openGiven([path.resolve(personFolder(), name)])
    return isRefusal(opened) ? refused(opened) : opened
  } catch (error) {
    return whyNot(name, error)
  }
}
