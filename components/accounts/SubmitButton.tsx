'use client'

import { buttonLook } from '#components/ui/buttonLook.ts'
import { useIsRunning } from '#components/ui/useIsRunning.ts'

/** Sends a form; waits until the page runs, since before that the browser would send the form by itself. */
export function SubmitButton({ isWorking, children }: { readonly isWorking: boolean; readonly children: string }) {
  const isRunning = useIsRunning()
  return (
    <button disabled={!isRunning} aria-disabled={isWorking} className={buttonLook('primary')}>
      {children}
    </button>
  )
}
