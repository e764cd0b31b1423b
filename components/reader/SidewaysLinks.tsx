/** A way to the one before or after: what it is (in the interface's words) and what it is called. */
export type SidewaysLink = { readonly path: string; readonly word: string; readonly name: React.ReactNode }

/** Links to the one before and the one after, as the reader goes on. */
export function SidewaysLinks(props: {
  readonly label: string
  readonly previous: SidewaysLink | null
  readonly next: SidewaysLink | null
}) {
  const { label, previous, next } = props
  if (!previous && !next) return null
  return (
    <nav className="sideways" aria-label={label}>
      {previous && <Way rel="prev" link={previous} />}
      {next && <Way rel="next" link={next} />}
    </nav>
  )
}

function Way({ rel, link }: { readonly rel: 'prev' | 'next'; readonly link: SidewaysLink }) {
  return (
    <a className={`sideways-${rel}`} rel={rel} href={link.path}>
      <span className="sideways-word">{link.word}</span>
      <span className="sideways-name">{link.name}</span>
    </a>
  )
}
