import { portraitSide } from '#domain/reporters/portrait.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { checkImage, openImage, type ImageFile } from '../facsimiles/openImage.ts'
import { keepFile } from '../storage/keepFile.ts'
import { portraitPath } from './portraitPath.ts'
import { loadKept } from './reporterScope.ts'

/**
 * Keeps an image as a reporter's portrait, made small and without what a camera writes into it (place, time, serial
 * number): it goes before the public. Refuses what is no image.
 */
export async function keepPortrait(
  actor: Actor,
  reporterId: string,
  image: ImageFile,
): Promise<{ readonly portrait: string | null } | Refusal> {
  // Who may not keep it learns so before any pixel is read.
  const allowed = await act(actor, (tx) => loadKept(tx, actor, reporterId))
  if (isRefusal(allowed)) return allowed
  const checked = await checkImage(image)
  if (isRefusal(checked)) return checked
  const { storageKey } = await keepFile(await makeSmall(image.bytes))
  return act(actor, async (tx, tell) => {
    const known = await loadKept(tx, actor, reporterId)
    if (isRefusal(known)) return known
    await tx.reporter.update({ where: { id: reporterId }, data: { portraitKey: storageKey } })
    const details = { displayName: known.displayName }
    await tell({ verb: 'reporterPortraitKept', objectKind: 'reporter', objectId: reporterId, details })
    return { portrait: portraitPath({ id: reporterId, portraitKey: storageKey }) }
  })
}

const makeSmall = (bytes: Uint8Array): Promise<Buffer> =>
  openImage(bytes)
    .resize(portraitSide, portraitSide, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer()
