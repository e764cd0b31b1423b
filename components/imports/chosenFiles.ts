import type { DirectoryDropItem, DropItem, FileDropItem } from 'react-aria-components'

/** A file on the person's machine, and its path from the folder that they chose. */
export type ChosenFile = { readonly path: string; readonly file: File }

/** Files of a picker; those of a folder know their path in it. */
export const filesPicked = (list: FileList | null): readonly ChosenFile[] =>
  [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))

/** Everything dropped, with what lies in folders. */
export async function filesDropped(items: readonly DropItem[]): Promise<readonly ChosenFile[]> {
  const files: ChosenFile[] = []
  for (const one of items) if (one.kind !== 'text') files.push(...(await filesOf(one, '')))
  return files
}

async function filesOf(one: FileDropItem | DirectoryDropItem, above: string): Promise<readonly ChosenFile[]> {
  const path = `${above}${one.name}`
  if (one.kind === 'file') return [{ path, file: await one.getFile() }]
  const files: ChosenFile[] = []
  for await (const below of one.getEntries()) files.push(...(await filesOf(below, `${path}/`)))
  return files
}
