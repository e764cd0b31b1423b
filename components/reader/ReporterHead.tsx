import type { PublicReporterView } from '#domain/reader/readerViews.ts'
import { anyPaperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'

/** Who a reporter is: portrait, name, where they work, their life in short, how they signed, where else they are known. */
export function ReporterHead({ t, view }: { readonly t: ReaderWords; readonly view: PublicReporterView }) {
  const { displayName, kind, organisation, note, biography, portrait, sameAs } = view
  return (
    <header className="reporter-head">
      {portrait && <img className="portrait" src={portrait} alt={t('reader.portraitOf', { name: displayName })} />}
      <div>
        {kind !== 'person' && (
          <p className="tags">
            <span className="tag tag-quiet">{t(`common.reporterKinds.${kind}`)}</span>
          </p>
        )}
        <h1 {...anyPaperText(displayName)}>{displayName}</h1>
        {organisation && organisation !== displayName && <p {...anyPaperText(organisation)}>{organisation}</p>}
        {note && <p {...anyPaperText(note)}>{note}</p>}
        {biography && <Biography text={biography} />}
        <PrintedNames t={t} view={view} />
        {sameAs.length > 0 && (
          <ul className="same-as" aria-label={t('reader.sameAs')}>
            {sameAs.map((address) => (
              <li key={address}>
                <a rel="me external" href={address} data-content="">
                  {new URL(address).hostname.replace('www.', '')}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </header>
  )
}

const Biography = ({ text }: { readonly text: string }) => (
  <div className="biography" {...anyPaperText(text)}>
    {text.split(/\n+/u).map((paragraph, at) => (
      <p key={at}>{paragraph}</p>
    ))}
  </div>
)

function PrintedNames({ t, view }: { readonly t: ReaderWords; readonly view: PublicReporterView }) {
  const { printedNames, displayName } = view
  if (printedNames.every((name) => name === displayName)) return null
  return (
    <dl className="printed-names">
      <dt>{t('reader.printedNames')}</dt>
      {printedNames.map((name) => (
        <dd key={name} {...anyPaperText(name)}>
          {name}
        </dd>
      ))}
    </dl>
  )
}
