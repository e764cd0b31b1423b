/** Read aloud, not shown. */
export const VisuallyHidden = ({ children }: { readonly children: React.ReactNode }) => (
  <span className="sr-only">{children}</span>
)
