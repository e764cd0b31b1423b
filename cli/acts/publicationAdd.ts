import { isRefusal } from '#domain/workflow/refusal.ts'
import { commandLine } from '#server/actor.ts'
import { addPublication } from '#server/publications/addPublication.ts'
import { say } from '../terminal/say.ts'
import { refused, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'

export type PublicationOptions = {
  readonly slug: string
  readonly title: string
  readonly language?: string
  readonly timeZone?: string
  readonly reviewStages?: string
  readonly imagesPublic?: boolean
}

/** `galley publication add` */
export function publicationAdd({ reviewStages, ...options }: PublicationOptions): Promise<Told> {
  const stages = reviewStages === undefined ? undefined : Number(reviewStages)
  return withDatabase(async () => {
    const added = await addPublication(commandLine, { ...options, reviewStages: stages })
    return isRefusal(added)
      ? refused(added)
      : { results: [say('cli.done.publicationAdded', { slug: options.slug, title: options.title })] }
  })
}
