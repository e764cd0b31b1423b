import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { ReviewScreen } from '#components/review/ReviewScreen.tsx'
import { readReview } from '#server/reviews/readReview.ts'
import { deskActor } from '../../../../deskActor.ts'
import { orNotFound } from '../../../../orNotFound.ts'

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

/** The Review screen: what changed since what, by whom it is asked, and the verdict. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { id } = await params
  const { since } = await searchParams
  const actor = await deskActor(`/desk/articles/${id}/review`)
  const review = orNotFound(await readReview(actor, id, typeof since === 'string' ? since : null))
  return <ReviewScreen key={`${id} ${review.article.stepCount}`} review={review} />
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('review'))('title') }
}
