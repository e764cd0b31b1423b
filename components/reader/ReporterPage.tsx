import { feedPath } from '#domain/reader/addresses.ts'
import { signedLimits } from '#domain/reader/reporterAsked.ts'
import type { PublicReporterView, SignedArticle } from '#domain/reader/readerViews.ts'
import { DateWords } from './DateWords.tsx'
import { pageWords } from './pageWords.ts'
import { anyPaperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'
import { roleWords } from './roleWords.ts'
import { ReporterHead } from './ReporterHead.tsx'
import { SetText } from './SetText.tsx'
import { SignedFilters } from './SignedFilters.tsx'
import { SignedPages } from './SignedPages.tsx'
import { titleWords } from './titleWords.ts'
import { UntitledMark } from './UntitledMark.tsx'

/** A reporter: who it is, how they signed, what they wrote by date, section and role. */
export function ReporterPage({ t, view }: { readonly t: ReaderWords; readonly view: PublicReporterView }) {
  return (
    <>
      <ReporterHead t={t} view={view} />
      <section className="reporter-articles" aria-labelledby="signed">
        <h2 id="signed">
          {t('reader.articlesOf')}{' '}
          <span className="count">{t('reader.articleCount', { count: view.articleCount })}</span>
        </h2>
        {view.isCapped && <p className="search-note">{t('reader.latestSigned', { count: signedLimits.looked })}</p>}
        <SignedFilters t={t} view={view} />
        <ol>
          {view.articles.map((article) => (
            <Signed key={article.path} t={t} article={article} />
          ))}
        </ol>
        <SignedPages t={t} view={view} />
        <p className="search-feed">
          <a href={feedPath('atom', { reporter: view.slug })}>{t('reader.reporterFeed')}</a>
        </p>
      </section>
    </>
  )
}

function Signed({ t, article }: { readonly t: ReaderWords; readonly article: SignedArticle }) {
  const paper = { lang: article.language, 'data-content': '' }
  return (
    <li>
      <p className="signed-when">
        <DateWords t={t} date={article.date} form="plain" />
        <span {...paper}>{article.publicationTitle}</span>
        <span className="page-label">{pageWords(t, article.pageLabel)}</span>
      </p>
      <h3 {...anyPaperText(article.title.text)}>
        <a href={article.path}>
          <SetText text={titleWords(t, article.title)} />
        </a>
      </h3>
      <p className="signed-as">
        <UntitledMark t={t} title={article.title} />
        <span {...paper}>{article.printed}</span>
        <span>{roleWords(t, article.role)}</span>
      </p>
    </li>
  )
}
