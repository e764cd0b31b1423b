/** What a label says of a thing: nothing special · under way · done · it asks for a person. */
export type BadgeTone = 'plain' | 'indigo' | 'jade' | 'amber' | 'vermilion'

const tones: Readonly<Record<BadgeTone, string>> = {
  plain: 'text-ink-soft before:border before:border-ink-faint',
  indigo: 'text-indigo before:bg-indigo',
  jade: 'text-jade before:bg-jade',
  amber: 'text-amber before:bg-amber',
  vermilion: 'text-vermilion before:bg-vermilion',
}

/** A state as a small label with a mark before it: the word says it, the colour only repeats it. */
export const Badge = ({ tone = 'plain', children }: { readonly tone?: BadgeTone; readonly children: string }) => (
  <span
    className={`inline-flex items-baseline gap-1.5 font-sans text-xs whitespace-nowrap before:size-1.5 before:shrink-0 before:self-center before:content-[''] ${tones[tone]}`}
  >
    {children}
  </span>
)
