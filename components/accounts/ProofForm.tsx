'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { TextField } from '#components/ui/TextField.tsx'
import { CodeField } from './CodeField.tsx'
import { Trouble } from './Trouble.tsx'
import { useAccountChange } from './useAccountChange.ts'

/** What may be done after proving oneself; `address` is its route below that of the second factor. */
type ProvenAct = {
  readonly address: 'begin' | 'remove' | 'recovery-codes'
  /** What the button says that opens the form, and the one that sends it. */
  readonly opens: string
  readonly does: string
  readonly isDanger?: boolean
  /** It is what the person came for. */
  readonly isFirst?: boolean
  readonly asksCode?: boolean
  /** Why it cannot be done now. */
  readonly reason?: string | null
  readonly onDone: (value: unknown) => void
}

/** Asks for the password, and a code where there is a second factor, before what matters of the account. */
export function ProofForm(props: ProvenAct) {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <OpenProof {...props} onClose={() => setOpen(false)} />
  return (
    <div>
      <Button variant={props.isFirst ? 'primary' : 'plain'} reason={props.reason ?? null} onPress={() => setOpen(true)}>
        {props.opens}
      </Button>
    </div>
  )
}

function OpenProof(props: ProvenAct & { readonly onClose: () => void }) {
  const t = useTranslations('account.secondFactor')
  const cancel = useTranslations('common')('cancel')
  const [proof, setProof] = useState({ password: '', code: '' })
  const { ask, isWorking, trouble } = useAccountChange()
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault()
    if (isWorking) return
    void ask(`second-factor/${props.address}`, proof).then((done) => done && props.onDone(done.value))
  }
  return (
    <form className="flex flex-col gap-4" onSubmit={onSubmit}>
      <TextField
        {...{ label: t('password'), type: 'password', autoComplete: 'current-password', value: proof.password }}
        {...{ autoFocus: true, isRequired: true, onChange: (password) => setProof({ ...proof, password }) }}
      />
      {props.asksCode && (
        <CodeField label={t('anyCode')} value={proof.code} onChange={(code) => setProof({ ...proof, code })} />
      )}
      <Trouble>{trouble}</Trouble>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant={props.isDanger ? 'danger' : 'primary'} isPending={isWorking}>
          {props.does}
        </Button>
        <Button variant="quiet" onPress={props.onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}
