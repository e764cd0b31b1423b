'use client'

import { useState } from 'react'
import { DropZone, FileTrigger } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { Select } from '#components/ui/Select.tsx'
import { filesDropped, filesPicked } from './chosenFiles.ts'
import type { ImportTarget } from './importTarget.ts'
import { UploadProgress } from './UploadProgress.tsx'
import { useUpload } from './useUpload.ts'

/** Where files and folders are dropped or picked; they go up at once, and nothing is imported before it was shown. */
export function GiveFiles({ targets }: { readonly targets: readonly ImportTarget[] }) {
  const t = useTranslations('imports.screen')
  const [slug, setSlug] = useState(targets.length === 1 ? (targets[0]?.slug ?? null) : null)
  const { progress, give, stop } = useUpload(slug)
  if (progress) return <UploadProgress {...progress} onStop={stop} />
  const reason = slug === null ? t('choosePublication') : null
  return (
    <section aria-label={t('give')} className="flex flex-col gap-3">
      {targets.length > 1 && (
        <div className="max-w-xs">
          <Select
            label={t('publication')}
            value={slug}
            placeholder={t('choose')}
            options={targets.map((one) => ({ key: one.slug, text: one.title }))}
            onChange={setSlug}
          />
        </div>
      )}
      <DropZone
        aria-label={t('drop')}
        isDisabled={slug === null}
        onDrop={(event) => void filesDropped(event.items).then(give)}
        className="flex flex-col items-center gap-4 border border-dashed border-rule-strong px-4 py-10 text-center data-drop-target:border-ink data-drop-target:bg-wash data-focus-visible:outline-2 data-focus-visible:outline-indigo"
      >
        <p className="font-serif text-lg">{t('drop')}</p>
        <div className="flex flex-wrap justify-center gap-3">
          <FileTrigger allowsMultiple onSelect={(list) => void give(filesPicked(list))}>
            <Button reason={reason}>{t('pickFiles')}</Button>
          </FileTrigger>
          <FileTrigger acceptDirectory onSelect={(list) => void give(filesPicked(list))}>
            <Button reason={reason}>{t('pickFolder')}</Button>
          </FileTrigger>
        </div>
        <p className="max-w-prose text-sm text-ink-soft">{t('takes')}</p>
      </DropZone>
    </section>
  )
}
