'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { StateBadges } from '#components/articles/StateBadges.tsx'
import { PreviewMenu } from '#components/previews/PreviewMenu.tsx'
import { reviewHref } from '#components/review/reviewHref.ts'
import { Button } from '#components/ui/Button.tsx'
import { DateText } from '#components/ui/DateText.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { CirculationFacts } from './CirculationFacts.tsx'
import { ClaimStatus } from './ClaimStatus.tsx'
import { SaveState } from './SaveState.tsx'
import { StepButtons } from './StepButtons.tsx'
import type { OpenArticle } from './saving/openArticle.ts'
import type { TakeStep } from './useTakeStep.ts'

/** The top of the Article screen: where it was printed, where it stands, what can be done, and whether it is saved. */
export function ArticleBar(props: {
  readonly view: ArticleView
  readonly open: OpenArticle | null
  readonly steps: TakeStep
  readonly onNote: (step: StepName) => void
  readonly onRecord: () => void
  readonly onKeys: () => void
  readonly onAllSteps: () => void
}) {
  const { view, open, steps, onNote, onRecord, onKeys, onAllSteps } = props
  const t = useTranslations('editor')
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule-strong bg-paper px-4 py-1.5">
      <Place view={view} />
      <StateBadges state={view.state} />
      <ClaimStatus view={view} steps={steps} />
      <CirculationFacts view={view} />
      <div className="flex grow flex-wrap items-center justify-end gap-x-1 gap-y-1 sm:gap-x-3">
        {open && <SaveState open={open} />}
        <span className="flex items-center">
          <PreviewMenu of={{ articleId: view.id, shown: previewable(view) }} mayShare={view.maySharePreview} />
          <Button variant="quiet" onPress={onRecord}>
            {t('record')}
          </Button>
          <span className="max-sm:hidden">
            <Button variant="quiet" onPress={onKeys} shortcut="?">
              {t('keys.open')}
            </Button>
          </span>
        </span>
        <StepButtons {...{ view, steps, onNote, onAll: onAllSteps }} />
      </div>
    </header>
  )
}

/** What is approved is worth a look of its own where the draft reads otherwise. */
function previewable({ state: { deskState, changedSinceApproval } }: ArticleView) {
  if (changedSinceApproval) return ['draft', 'approved'] as const
  return deskState === 'approved' ? (['approved'] as const) : (['draft'] as const)
}

const link = 'text-ink-soft underline-offset-4 hover:text-ink hover:underline'

function Place({ view }: { readonly view: ArticleView }) {
  const t = useTranslations('editor')
  const all = useTranslations()
  const { publication, issue, pages, neighbours, publicPath } = view
  return (
    <nav aria-label={t('place')} className="flex flex-wrap items-center gap-x-2 text-xs text-ink-soft">
      <Link href={`/desk/issues/${issue.id}`} className={link}>
        <PaperText lang={publication.language}>{publication.title}</PaperText>{' '}
        <DateText date={issue.date} form="short" />
      </Link>
      {pages.map(({ pageId, label }) => (
        <Link key={pageId} href={`/desk/pages/${pageId}`} className={link}>
          {t('pageOf', { label })}
        </Link>
      ))}
      {neighbours.previous && (
        <Link href={articleHref(neighbours.previous)} className={link} rel="prev">
          {t('previousArticle')}
        </Link>
      )}
      {neighbours.next && (
        <Link href={articleHref(neighbours.next)} className={link} rel="next">
          {t('nextArticle')}
        </Link>
      )}
      <Link href={reviewHref(view.id)} className={link}>
        {all('review.open')}
      </Link>
      {publicPath && (
        <a href={publicPath} className={link}>
          {t('publicPage')}
        </a>
      )}
    </nav>
  )
}
