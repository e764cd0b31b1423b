import { redirect } from 'next/navigation'
import { currentActor } from '#app/currentActor.ts'
import type { Actor } from '#domain/rights/rights.ts'

/** Who is at the desk. Strangers are sent to sign in, and come back to `path` after it. */
export async function deskActor(path: string): Promise<Actor> {
  return (await currentActor()) ?? redirect(`/sign-in?back=${encodeURIComponent(path)}`)
}
