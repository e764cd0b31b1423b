import { useId } from 'react'

/** One matter of the account: what it is about beside what is done with it. */
export function AccountSection(props: {
  readonly title: string
  readonly note?: string
  readonly children: React.ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-x-8 gap-y-3 border-t border-rule py-6 md:grid-cols-[14rem_1fr]">
      <div className="flex flex-col gap-1">
        <h2 id={id} className="font-serif text-lg font-semibold">
          {props.title}
        </h2>
        {props.note && <p className="text-sm text-ink-soft">{props.note}</p>}
      </div>
      <div className="flex max-w-md flex-col gap-4">{props.children}</div>
    </section>
  )
}
