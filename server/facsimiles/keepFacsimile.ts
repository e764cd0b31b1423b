import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act, type Tell } from '../act.ts'
import { actorId, mayAct, maySeeDesk, type Acting } from '../actor.ts'
import { db, type Transaction } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { keepFile, type KeptFile } from '../storage/keepFile.ts'
import { carryZones } from './carryZones.ts'
import { imagesKey, makeImages } from './makeImages.ts'
import { checkImage, type CheckedImage, type ImageFile } from './openImage.ts'

/** An image that is checked and kept; no page shows it yet. */
export type KeptImage = CheckedImage & KeptFile & { readonly fileName: string; readonly imagesKey: string }

export type FacsimileKept = {
  readonly facsimileId: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** True where the page showed this image already. */
  readonly unchanged: boolean
}

/**
 * Keeps the image of a page, makes its tiles, and shows it on the page; an image shown before stays kept. For who may
 * import. Refuses what is no image, JPEG 2000, what is too large, what breaks off.
 */
export async function keepFacsimile(
  acting: Acting,
  { pageId, file }: { readonly pageId: string; readonly file: ImageFile },
): Promise<FacsimileKept | Refusal> {
  const page = isId(pageId)
    ? await db().page.findUnique({ where: { id: pageId }, select: { issue: { select: { publicationId: true } } } })
    : null
  if (!page || !maySeeDesk(acting, page.issue.publicationId)) return refuse('notFound')
  if (!mayAct(acting, 'importIssue', page.issue.publicationId)) return refuse('roleMayNot')
  const image = await keepImage(file)
  if (isRefusal(image)) return image
  return act(acting, (tx, tell) => showFacsimile(tx, tell, acting, { pageId, image }))
}

/** Checks an image, keeps its bytes and makes its tiles. The same bytes again change nothing. */
export async function keepImage(file: ImageFile): Promise<KeptImage | Refusal> {
  const checked = await checkImage(file)
  return isRefusal(checked) ? checked : keepChecked(file, checked)
}

/** When the tiles of an image are made: before it is shown, or by `makeMissing` and by who asks for one first. */
export type TilesMade = 'now' | 'later'

/** The same for an image that was checked before. */
export async function keepChecked(
  file: ImageFile,
  checked: CheckedImage,
  tiles: TilesMade = 'now',
): Promise<KeptImage> {
  const kept = await keepFile(file.bytes)
  if (tiles === 'now') await makeImages(kept.sha256, () => Promise.resolve(file.bytes))
  return { ...checked, ...kept, imagesKey: imagesKey(kept.sha256), fileName: file.name }
}

/** Writes that a page shows an image that is kept. */
export async function showFacsimile(
  tx: Transaction,
  tell: Tell,
  acting: Acting,
  { pageId, image }: { readonly pageId: string; readonly image: KeptImage },
): Promise<FacsimileKept> {
  const { sha256, storageKey, imagesKey, mediaType, fileName, width, height } = image
  const { id: facsimileId } = await tx.facsimile.upsert({
    where: { pageId_sha256: { pageId, sha256 } },
    update: { tilesKey: imagesKey },
    create: {
      ...{ pageId, fileName, mediaType, sha256, storageKey, tilesKey: imagesKey, width, height },
      addedById: actorId(acting),
    },
    select: { id: true },
  })
  const where = { id: pageId }
  const before = await tx.page.findUniqueOrThrow({ where, include: { issue: { select: { publicationId: true } } } })
  const unchanged = before.currentFacsimileId === facsimileId
  if (!unchanged) {
    await tx.page.update({ where, data: { currentFacsimileId: facsimileId } })
    await carryZones(tx, before, { id: facsimileId, width, height })
    const details = { facsimileId, sha256, width, height }
    const { publicationId } = before.issue
    await tell({ verb: 'facsimileKept', objectKind: 'page', objectId: pageId, publicationId, details })
  }
  return { facsimileId, width, height, unchanged }
}
