import { isRefusal } from '#domain/workflow/refusal.ts'
import { thePublic, type Outlook } from './outlook.ts'
import { keptPages } from './publicChanges.ts'

/** Bytes that a letter of what is kept takes as JSON, about: objects take more than their texts, and pieces are drawn of them. */
const bytesALetter = 8

/**
 * What the public sees, as it was read from the database: kept beside the pages that are drawn of it, and forgotten with
 * them. So a page in another language, set vertically or with a search's words lit is drawn without the database being
 * asked again, and the articles of a page share what they have in common. What is not there is not kept, nor is anything
 * of a preview. `key` tells what is read, `of` the issue that it is of alone (`issueMark`), where it is.
 */
export async function keptView<View>(
  outlook: Outlook,
  key: readonly string[],
  read: () => Promise<View>,
  of?: string,
): Promise<View> {
  if (outlook !== thePublic) return read()
  const make = async () => {
    const view = await read()
    return { view, size: bytesALetter * JSON.stringify(view).length, of }
  }
  const { view } = await keptPages<Awaited<ReturnType<typeof make>>>().read(
    `view ${JSON.stringify(key)}`,
    make,
    isThere,
  )
  return view
}

const isThere = ({ view }: { readonly view: unknown }): boolean => view !== null && !isRefusal(view)
