/** Is a dialog over the page? Then the keys of the page are the dialog's. */
export const isOverlaid = (): boolean =>
  document.querySelector('[role=dialog], [role=alertdialog]:not([aria-modal=false])') !== null
