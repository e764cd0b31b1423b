import { Link } from '#components/ui/Link.tsx'
import { PlainScreen } from '#components/ui/PlainScreen.tsx'
import { translator } from './locale.ts'

export default async function NotFound() {
  const t = await translator('common')
  return (
    <PlainScreen title={t('notFoundTitle')} text={t('notFoundText')}>
      <Link href="/" className="underline underline-offset-4">
        {t('toFront')}
      </Link>
    </PlainScreen>
  )
}
