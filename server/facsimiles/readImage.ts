import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { imagePlace } from '#domain/facsimiles/imagePlace.ts'
import { maySee, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { boxOfCut, cutPath } from '#domain/facsimiles/pictureCut.ts'
import { picturesOf } from '#domain/facsimiles/pageZones.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import { db } from '../database/db.ts'
import type { Facsimile } from '../database/generated/client.ts'
import { isId } from '../database/newId.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import type { ImageBytes } from './imageBytes.ts'
import { makeCut } from './makeCut.ts'
import { readPrints } from './readPrint.ts'
import { makeImages } from './makeImages.ts'

/** One of the images of a facsimile (`tiles/11/2_0.webp`), or a picture cut out of it (`cuts/…`), for the desk. What the actor may not see is not found. */
export async function readImage(actor: Actor, facsimileId: string, address: string): Promise<ImageBytes | Refusal> {
  if (!isId(facsimileId)) return refuse('notFound')
  const facsimile = await db().facsimile.findUnique({
    where: { id: facsimileId },
    include: { page: { select: { issue: { select: { publicationId: true } } } } },
  })
  if (!facsimile || !maySee(actor, facsimile.page.issue.publicationId)) return refuse('notFound')
  const cut = boxOfCut(address)
  if (cut) return readCut(facsimile, cut)
  const place = imagePlace(address, facsimile)
  return place ? readMade(facsimile, place.file) : refuse('notFound')
}

/** A picture that somebody cut out; any other stretch of the page is not made. */
async function readCut({ id, pageId }: Facsimile, box: Box): Promise<ImageBytes | Refusal> {
  const shown = (await readPrints([pageId])).get(pageId)
  if (shown?.id !== id) return refuse('notFound')
  const isKnown = picturesOf(shown.print).some((one) => one.drawn && cutPath(one.box) === cutPath(box))
  return isKnown ? makeCut(shown, box) : refuse('notFound')
}

/** Reads a made image; makes them all again from the original where they are gone. */
export async function readMade(
  { sha256, storageKey }: { readonly sha256: string; readonly storageKey: string },
  file: string,
): Promise<ImageBytes> {
  const key = await makeImages(sha256, () => readFile(path.join(dataFolder(), storageKey)))
  return new Uint8Array(await readFile(path.join(dataFolder(), key, file)))
}
