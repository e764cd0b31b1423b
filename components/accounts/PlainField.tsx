import { useId } from 'react'
import { fieldLook } from '#components/ui/fieldLook.ts'

/**
 * A field of a form that may be typed into before the page runs: the browser holds its text, so that nothing typed early
 * is lost.
 */
export function PlainField(props: React.ComponentProps<'input'> & { readonly label: string; readonly note?: string }) {
  const { label, note, ...input } = props
  const noteId = useId()
  return (
    <div className={fieldLook.field}>
      <label className={fieldLook.field}>
        <span className={fieldLook.label}>{label}</span>
        <input {...input} required className={fieldLook.input} aria-describedby={note ? noteId : undefined} />
      </label>
      {note && (
        <span id={noteId} className={fieldLook.note}>
          {note}
        </span>
      )}
    </div>
  )
}
