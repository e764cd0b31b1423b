/** Says that there is nothing here, why, and what to do next. */
export const EmptyState = ({ title, children }: { readonly title: string; readonly children?: React.ReactNode }) => (
  <div className="flex flex-col gap-1 border-y border-rule py-8 text-center">
    <p className="font-serif text-lg">{title}</p>
    {children && <div className="text-sm text-ink-soft">{children}</div>}
  </div>
)
