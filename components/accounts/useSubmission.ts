'use client'

import { useState } from 'react'

/** What a form was filled with, by the names of its fields. */
type Filled = (name: string) => string

/**
 * Runs a form one submission at a time. `submit` gives back why it did not succeed, nothing ('') where the form asks for
 * more, or null where the page goes on elsewhere.
 */
export function useSubmission<Trouble>(submit: (filled: Filled) => Promise<Trouble | '' | null>) {
  const [isWorking, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const run = async (form: HTMLFormElement) => {
    const typed = new FormData(form)
    const filled: Filled = (name) => {
      const value = typed.get(name)
      return typeof value === 'string' ? value : ''
    }
    setWorking(true)
    setTrouble(null)
    const found = await submit(filled)
    if (found === null) return
    setWorking(false)
    setTrouble(found === '' ? null : found)
    form.querySelector<HTMLInputElement>(form.elements.namedItem('code') ? '[name=code]' : '[name=password]')?.select()
  }
  const onSubmit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isWorking) void run(event.currentTarget)
  }
  return { isWorking, trouble, onSubmit, onAgain: () => setTrouble(null) }
}
