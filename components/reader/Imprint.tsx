import { publicationPath } from '#domain/reader/addresses.ts'
import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import { DateWords } from './DateWords.tsx'
import { PageName } from './PageName.tsx'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'

/** Where an article was printed: newspaper, date, number, edition, pages. */
export function Imprint({ t, article }: { readonly t: ReaderWords; readonly article: PublicArticleView }) {
  const { publication, issue, printedOn } = article
  const words = paperText(publication)
  return (
    <dl className="imprint" aria-label={t('reader.printedIn')}>
      <Fact word={t('reader.publicationWord')}>
        <a href={publicationPath(publication.slug)} {...words}>
          {publication.title}
        </a>
      </Fact>
      <Fact word={t('reader.dateWord')}>
        <a href={issue.path}>
          <DateWords t={t} date={issue.date} />
        </a>
      </Fact>
      {printedOn.length > 0 && (
        <Fact word={t('reader.printedOnPages')}>
          {printedOn.map((page) => (
            <a key={page.path} href={page.path} className="page-link">
              <PageName t={t} publication={publication} {...page} />
            </a>
          ))}
        </Fact>
      )}
      {issue.number && <Fact word={t('reader.numberWord')}>{t('reader.issueNumber', { number: issue.number })}</Fact>}
      {issue.edition && (
        <Fact word={t('reader.editionWord')}>
          <span {...words}>{issue.edition}</span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ word, children }: { readonly word: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  )
}
