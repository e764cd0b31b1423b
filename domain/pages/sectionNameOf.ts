/** The name of a page's section as its folio line has it behind the label (第1版 要闻); null where it has none. */
export function sectionNameOf(folio: string): string | null {
  const match = /版\s*[：:•|｜]?\s*([\p{Script=Han}·]{2,12})\s*$/u.exec(folio)
  return match?.[1] ?? null
}
