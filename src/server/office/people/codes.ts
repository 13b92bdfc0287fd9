import {
  type Account,
  type Credentials,
  keptTotp,
  replaceTotp,
  setTotp,
  TOTP_WAITING,
} from '../../../store/accounts.ts'
import type { Store } from '../../../store/database.ts'
import { Refusal } from '../../../store/refusal.ts'
import { totpPlace } from '../../../store/sealing.ts'
import { makeTotpKey, otpauth, totpStep } from './totp.ts'

type Codes = Pick<Store, 'app' | 'secrets'>

/** 动态口令's key, shown once, until its first code proves that an authenticator has it. */
export interface Enrolment {
  readonly key: string
  readonly link: string
}

/** Begins anew with another key; one in use stays in use until its owner has taken it away. */
export async function beginCodes(store: Codes, { id, name }: Account): Promise<Enrolment> {
  const kept = await keptTotp(store, id)
  if (kept !== null && !kept.startsWith(TOTP_WAITING))
    throw new Refusal('code.inUse', '动态口令已经启用', '更换手机的，请先停用，或请管理员重置')
  const key = makeTotpKey()
  await setTotp(store, id, `${TOTP_WAITING}${store.secrets.seal(key, totpPlace(id))}`)
  return { key, link: otpauth(key, name) }
}

export async function confirmCodes(store: Codes, { id }: Account, code: string, now: Date): Promise<void> {
  const kept = await keptTotp(store, id)
  if (kept?.startsWith(TOTP_WAITING) !== true)
    throw new Refusal('code.none', '没有等待启用的动态口令', '请重新生成密钥')
  const sealed = kept.slice(TOTP_WAITING.length)
  const step = totpStep(store.secrets.open(sealed, totpPlace(id)), code, now, -1)
  if (step === null || !(await replaceTotp(store, id, kept, `${sealed} ${step}`)))
    throw new Refusal('code.wrong', '动态口令不正确', '请核对手机时间后，填写正在显示的6位数字')
}

/** Whether it is a code of the account's key, which is then used. */
export async function spendCode(
  store: Codes,
  { account, totp }: Credentials,
  code: string,
  now: Date,
): Promise<boolean> {
  if (totp === null) return false
  const [sealed = '', last = '-1'] = totp.split(' ')
  const step = totpStep(store.secrets.open(sealed, totpPlace(account.id)), code, now, Number(last))
  return step !== null && replaceTotp(store, account.id, totp, `${sealed} ${step}`)
}
