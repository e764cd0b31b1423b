import { scriptJson } from '#domain/reader/scriptJson.ts'

/** JSON-LD for machines that read the page. A data block: nothing in it is run. */
export function StructuredWords({ value }: { readonly value: unknown }) {
  // React would escape the quotes of JSON in a child; `scriptJson` leaves no `<` that could end the block.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(value) }} />
}
