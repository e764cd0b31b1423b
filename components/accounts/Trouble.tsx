/** Why a form was not taken, read aloud when it appears. */
export const Trouble = ({ children }: { readonly children: React.ReactNode }) => (
  <div role="alert" className="text-sm text-vermilion empty:hidden">
    {children}
  </div>
)
