/** A whole screen that says one thing and where to go from there. */
export const PlainScreen = (props: {
  readonly title: string
  readonly text: string
  readonly children: React.ReactNode
}) => (
  <main className="mx-auto flex min-h-[70dvh] w-full max-w-md flex-col justify-center gap-4 px-6">
    <h1 className="border-b-3 border-double border-ink pb-2 font-serif text-2xl font-semibold">{props.title}</h1>
    <p className="text-ink-soft">{props.text}</p>
    <p className="flex flex-wrap gap-6 text-sm">{props.children}</p>
  </main>
)
