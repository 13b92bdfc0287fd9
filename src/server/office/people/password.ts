import { type Credentials, clearAttempts, countAttempt, formerPasswords, setPassword } from '../../../store/accounts.ts'
import type { Store } from '../../../store/database.ts'
import { Refusal } from '../../../store/refusal.ts'
import { hashPassword, passwordMatches } from '../../session-password.ts'
import { type Profile, passwordMistake, passwordRule } from './profile.ts'

const MINUTE_MS = 60_000

/** Refuses a password that the profile does not take. */
export function refuseWeak(password: string, name: string, profile: Profile): void {
  const mistake = passwordMistake(password, name, profile)
  if (mistake !== null) throw new Refusal('password.weak', mistake, passwordRule(profile))
}

/** Asks for the present password anew: wrong ones are counted as at sign-in, so that a session left open opens no more. */
export async function refuseWrong(
  store: Pick<Store, 'app'>,
  { account, password: kept }: Pick<Credentials, 'account' | 'password'>,
  said: string,
  profile: Profile,
  now: Date,
): Promise<void> {
  const limits = { attemptsMax: profile.attemptsMax, lockedMs: profile.lockMinutes * MINUTE_MS }
  const counted = await countAttempt(store, account.id, now, limits)
  if (!counted || !(await passwordMatches(said, kept)))
    throw new Refusal('password.wrong', '现在的密码不正确', '请重新填写；多次不正确将暂时锁定，忘记密码的请管理员重置')
  await clearAttempts(store, account.id)
}

/** 修改密码 by its owner, who knows the present one. Ends every session. */
export async function changePassword(
  store: Pick<Store, 'app'>,
  { account, password: kept }: Credentials,
  { before, after }: { readonly before: string; readonly after: string },
  profile: Profile,
  now: Date,
): Promise<void> {
  await refuseWrong(store, { account, password: kept }, before, profile, now)
  refuseWeak(after, account.name, profile)
  const former = await formerPasswords(store, account.id, profile.passwordsRemembered - 1)
  for (const one of [kept, ...former])
    if (await passwordMatches(after, one))
      throw new Refusal(
        'password.used',
        `新密码与最近${profile.passwordsRemembered}次用过的相同`,
        '请换一个没有用过的密码',
      )
  await setPassword(store, account.id, await hashPassword(after), { at: now, mustChange: false })
}
