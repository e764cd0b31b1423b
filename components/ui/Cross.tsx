/** Closes. */
export const Cross = () => (
  <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3">
    <path d="m2 2 8 8m0-8-8 8" fill="none" stroke="currentColor" strokeWidth="1.4" />
  </svg>
)
