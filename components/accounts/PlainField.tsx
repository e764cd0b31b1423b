import { fieldLook } from '#components/ui/fieldLook.ts'

/**
 * A field of a form that may be typed into before the page runs: the browser holds its text, so that nothing typed early
 * is lost.
 */
export function PlainField(props: React.ComponentProps<'input'> & { readonly label: string; readonly note?: string }) {
  const { label, note, ...input } = props
  return (
    <label className={fieldLook.field}>
      <span className={fieldLook.label}>{label}</span>
      <input {...input} required className={fieldLook.input} />
      {note && <span className={fieldLook.note}>{note}</span>}
    </label>
  )
}
