type Placed = {
  readonly sequence: number
  readonly pages: readonly { readonly page: { readonly sequence: number } }[]
}

/** Printed order: by the page an article begins on, then by its place on that page. For `sort`. */
export function pageOrder(a: Placed, b: Placed): number {
  return (a.pages[0]?.page.sequence ?? 0) - (b.pages[0]?.page.sequence ?? 0) || a.sequence - b.sequence
}
