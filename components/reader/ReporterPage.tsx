import { bylineRoles, type BylineRole } from '#domain/assembly/assembly.ts'
import type { PublicReporterView } from '#domain/reader/readerViews.ts'
import { DateWords } from './DateWords.tsx'
import { pageWords } from './pageWords.ts'
import { anyPaperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'
import { SetText } from './SetText.tsx'
import { titleWords } from './titleWords.ts'
import { UntitledMark } from './UntitledMark.tsx'

/** A reporter: who it is, how they signed, what they wrote. */
export function ReporterPage({ t, view }: { readonly t: ReaderWords; readonly view: PublicReporterView }) {
  const { displayName, kind, organisation, note, printedNames, articles } = view
  return (
    <>
      <header className="reporter-head">
        {kind !== 'person' && (
          <p className="tags">
            <span className="tag tag-quiet">{t(`common.reporterKinds.${kind}`)}</span>
          </p>
        )}
        <h1 {...anyPaperText(displayName)}>{displayName}</h1>
        {organisation && <p {...anyPaperText(organisation)}>{organisation}</p>}
        {note && <p {...anyPaperText(note)}>{note}</p>}
        {printedNames.length > 0 && (
          <dl className="printed-names">
            <dt>{t('reader.printedNames')}</dt>
            {printedNames.map((name) => (
              <dd key={name} {...anyPaperText(name)}>
                {name}
              </dd>
            ))}
          </dl>
        )}
      </header>
      <section className="reporter-articles">
        <h2>{t('reader.articlesOf')}</h2>
        {articles.length === 0 && <p className="nothing">{t('reader.noReporterArticles')}</p>}
        <ol>
          {articles.map((article) => (
            <SignedArticle key={`${article.path} ${article.role}`} t={t} article={article} />
          ))}
        </ol>
      </section>
    </>
  )
}

const isRole = (text: string): text is BylineRole => (bylineRoles as readonly string[]).includes(text)

function SignedArticle(props: { readonly t: ReaderWords; readonly article: PublicReporterView['articles'][number] }) {
  const { t, article } = props
  return (
    <li>
      <p className="signed-when">
        <DateWords t={t} date={article.date} form="plain" />
        <span {...anyPaperText(article.publicationTitle)}>{article.publicationTitle}</span>
        <span className="page-label">{pageWords(t, article.pageLabel)}</span>
      </p>
      <h3 {...anyPaperText(article.title.text)}>
        <a href={article.path}>
          <SetText text={titleWords(t, article.title)} />
        </a>
      </h3>
      <p className="signed-as">
        <UntitledMark t={t} title={article.title} />
        {isRole(article.role) && <span>{t(`common.bylineRoles.${article.role}`)}</span>}
      </p>
    </li>
  )
}
