const takesKeys =
  'input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu], [role=listbox]'

/** Is the focus in a field, a dialog or an open list, to which plain letters belong? */
export const isTyping = (): boolean => Boolean(document.activeElement?.closest(takesKeys))
