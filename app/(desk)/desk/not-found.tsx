import { translator } from '#app/locale.ts'
import { Link } from '#components/ui/Link.tsx'
import { PlainPart } from '#components/ui/PlainScreen.tsx'

/** What is not there, or not this person's to see, within the desk's frame. */
export default async function DeskNotFound() {
  const t = await translator('common')
  return (
    <PlainPart title={t('notFoundTitle')} text={t('deskNotFoundText')}>
      <Link href="/desk" className="underline underline-offset-4">
        {t('toMyWork')}
      </Link>
    </PlainPart>
  )
}
