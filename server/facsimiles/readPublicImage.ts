import { imagePlace } from '#domain/facsimiles/imagePlace.ts'
import { boxOfCut, cutPath, cutPicture } from '#domain/facsimiles/pictureCut.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { thePublic, type Outlook } from '../reader/outlook.ts'
import { makeCut } from './makeCut.ts'
import { maskImage } from './maskImage.ts'
import { readPublicPrints, type PublicPrint } from './publicPrints.ts'
import type { ImageBytes } from './imageBytes.ts'
import { readMade } from './readImage.ts'

/** Milliseconds for which one answer serves the tiles of one view: a retraction takes hold after it. */
const fresh = 500
const kept = new Map<string, { readonly at: number; readonly print: Promise<PublicPrint | null> }>()

/**
 * One of the images of a facsimile, or a picture cut out of it, as the public sees it now: what is not published is
 * painted over. An address of another version (something was published or retracted since) is not found.
 */
export async function readPublicImage(
  facsimileId: string,
  version: string,
  address: string,
  outlook: Outlook = thePublic,
): Promise<ImageBytes | Refusal> {
  const print = isId(facsimileId) ? await printNow(facsimileId, outlook) : null
  const cut = boxOfCut(address)
  if (cut) return print && print.version === version ? readCut(print, cut) : refuse('notFound')
  const place = print && print.version === version ? imagePlace(address, print.facsimile) : null
  if (!print || !place) return refuse('notFound')
  const image = await readMade(print.shown, place.file)
  return print.mask.sees === 'all' ? image : maskImage(image, place, print.mask)
}

/** A picture that was cut out of the page. Where another one's lines stand in it, these are painted over. */
async function readCut({ pictures, shown, mask }: PublicPrint, box: Box): Promise<ImageBytes | Refusal> {
  if (!pictures.some((one) => cutPath(one.box) === cutPath(box))) return refuse('notFound')
  const image = await makeCut(shown, box)
  if (mask.sees === 'all') return image
  const [left, top, width, height] = box
  const scale = cutPicture('', box).width / width
  const all: Box = [left - 2, top - 2, width + 4, height + 4]
  const place = { scale, left: left * scale, top: top * scale, file: '' }
  return maskImage(image, place, { ...mask, shown: [all] })
}

function printNow(facsimileId: string, outlook: Outlook): Promise<PublicPrint | null> {
  const now = Date.now()
  const key = `${facsimileId} ${outlook.key}`
  for (const [id, { at }] of kept) if (now - at > fresh) kept.delete(id)
  const known = kept.get(key)?.print
  if (known) return known
  const print = findPrint(facsimileId, outlook)
  kept.set(key, { at: now, print })
  return print
}

async function findPrint(facsimileId: string, outlook: Outlook): Promise<PublicPrint | null> {
  const page = await db().page.findUnique({ where: { currentFacsimileId: facsimileId }, select: { id: true } })
  return page ? ((await readPublicPrints([page.id], outlook)).get(page.id) ?? null) : null
}
