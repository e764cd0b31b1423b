type Said = { readonly title: string; readonly text: string; readonly children: React.ReactNode }

const column = 'mx-auto flex min-h-[70dvh] w-full max-w-md flex-col justify-center gap-4 px-6'

/** A whole screen that says one thing and where to go from there. */
export const PlainScreen = (said: Said) => (
  <main className={column}>
    <PlainWords {...said} />
  </main>
)

/** The same within a frame that is a whole screen already. */
export const PlainPart = (said: Said) => (
  <div className={column}>
    <PlainWords {...said} />
  </div>
)

const PlainWords = ({ title, text, children }: Said) => (
  <>
    <h1 className="border-b-3 border-double border-ink pb-2 font-serif text-2xl font-semibold">{title}</h1>
    <p className="text-ink-soft">{text}</p>
    <p className="flex flex-wrap gap-6 text-sm">{children}</p>
  </>
)
