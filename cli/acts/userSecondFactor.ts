import { isRefusal } from '#domain/workflow/refusal.ts'
import { findUser } from '#server/accounts/findUser.ts'
import { liftSecondFactor } from '#server/accounts/secondFactor/liftSecondFactor.ts'
import { factorOf } from '#server/accounts/secondFactor/secondFactorPolicy.ts'
import { commandLine } from '#server/actor.ts'
import { say } from '../terminal/say.ts'
import { fail, refused, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'

export type SecondFactorOptions = { readonly remove?: boolean; readonly reason?: string }

/** `galley user second-factor`: says how it stands, or takes it away where it was lost, the only administrator's too. */
export async function userSecondFactor(name: string, { remove, reason = '' }: SecondFactorOptions): Promise<Told> {
  return withDatabase(async () => {
    const user = await findUser(name)
    if (!user) return fail(say('cli.done.userUnknown', { name }))
    if (!remove) return { results: [await standing(user)] }
    const lifted = await liftSecondFactor(commandLine, user.userId, reason.trim().slice(0, 500))
    if (isRefusal(lifted)) return refused(lifted)
    const { isAsked } = await factorOf(user.userId)
    const next = isAsked ? [say('cli.done.secondFactorAsked', { name: user.name })] : []
    return { results: [say('cli.done.secondFactorRemoved', { name: user.name }), ...next] }
  })
}

async function standing({ userId, name }: { readonly userId: string; readonly name: string }): Promise<string> {
  const { since, recoveryCodesLeft, isAsked } = await factorOf(userId)
  if (since) return say('cli.done.secondFactorOn', { name, since, count: recoveryCodesLeft })
  return say(isAsked ? 'cli.done.secondFactorMissing' : 'cli.done.secondFactorOff', { name })
}
