'use client'

import { Link } from '#components/ui/Link.tsx'
import { FileTrigger } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { buttonLook } from '#components/ui/buttonLook.ts'
import { ImportPlan } from './ImportPlan.tsx'
import { useExchange } from './useExchange.ts'

/** All reporters as a file; and a file of reporters taken in, once it was seen what it would change. */
export function ExchangeScreen({ mayKeep }: { readonly mayKeep: boolean }) {
  const t = useTranslations('reporters')
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-8 px-4 py-6">
      <header className="flex flex-wrap items-baseline gap-x-6">
        <h1 className="font-serif text-2xl font-semibold">{t('exchange.title')}</h1>
        <Link href="/desk/reporters" className="text-sm underline underline-offset-4 sm:ms-auto">
          {t('title')}
        </Link>
      </header>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-semibold">{t('exchange.out')}</h2>
        <p className="max-w-prose text-sm text-ink-soft">{t('exchange.outNote')}</p>
        <p className="flex flex-wrap gap-3">
          {(['csv', 'json'] as const).map((form) => (
            <a key={form} href={`/api/reporters/export?form=${form}`} download className={buttonLook('plain')}>
              {t(`exchange.${form}`)}
            </a>
          ))}
        </p>
      </section>
      {mayKeep && <TakeIn />}
    </div>
  )
}

function TakeIn() {
  const t = useTranslations('reporters.exchange')
  const { file, preview, isWorking, look, take, leave } = useExchange()
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t('in')}</h2>
      <p className="max-w-prose text-sm text-ink-soft">{t('inNote')}</p>
      <div>
        <FileTrigger acceptedFileTypes={['.csv', '.json']} onSelect={(files) => void look(files?.[0])}>
          <Button isPending={isWorking}>{isWorking ? t('reading') : t('pick')}</Button>
        </FileTrigger>
      </div>
      {file && preview && <ImportPlan name={file.name} {...{ preview, isWorking }} onTake={take} onLeave={leave} />}
    </section>
  )
}
