/** 等保级别: what sign-in asks for at each level. GB/T 22239-2019, 7.1.4.1 and 8.1.4.1. */
export interface Profile {
  readonly level: 2 | 3
  readonly passwordCharactersMin: number
  /** Of capitals, small letters, digits and other signs. */
  readonly passwordKindsMin: number
  /** Former passwords that may not come back, the present one among them. */
  readonly passwordsRemembered: number
  readonly passwordDaysMax: number
  readonly attemptsMax: number
  readonly lockMinutes: number
  readonly idleMinutes: number
  readonly sessionHoursMax: number
  /** Roles that sign in with a one-time code beside the password. */
  readonly codesFor: readonly string[]
  /** Roles of which nobody holds two, and beside which nobody holds any other. */
  readonly apart: readonly string[]
  /** Roles that nobody holds at this level. */
  readonly closed: readonly string[]
  /** Which roles each role may give, change and take away. */
  readonly reaches: { readonly [role: string]: readonly string[] }
}

export type Level = Profile['level']

/** 三员: the administrators of level 3. */
export const administrators = ['system', 'security', 'audit'] as const

/** 业务角色: those who work on cases, inside the bureau and outside. */
export const businessRoles = [
  'staff',
  'street',
  'enterprise',
  'university',
  'service',
  'expert',
  'commissioner',
] as const

const everybody = ['admin', ...administrators, ...businessRoles]

export const profiles: { readonly [level in Level]: Profile } = {
  2: {
    level: 2,
    passwordCharactersMin: 8,
    passwordKindsMin: 3,
    passwordsRemembered: 3,
    passwordDaysMax: 365,
    attemptsMax: 5,
    lockMinutes: 10,
    idleMinutes: 30,
    sessionHoursMax: 12,
    codesFor: [],
    apart: administrators,
    closed: [],
    reaches: { admin: everybody, system: businessRoles, security: administrators },
  },
  3: {
    level: 3,
    passwordCharactersMin: 10,
    passwordKindsMin: 3,
    passwordsRemembered: 5,
    passwordDaysMax: 90,
    attemptsMax: 5,
    lockMinutes: 30,
    idleMinutes: 15,
    sessionHoursMax: 10,
    codesFor: administrators,
    apart: administrators,
    closed: ['admin'],
    // 系统管理员 makes the accounts of those who work; who administers is the security administrator's to say.
    reaches: { system: businessRoles, security: administrators },
  },
}

/** The profile as it was set; level 2 where nobody has set one. */
export function profileOf(value: unknown): Profile {
  const level = typeof value === 'object' && value !== null && 'level' in value ? value.level : 2
  return level === 3 ? profiles[3] : profiles[2]
}

const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/]
/** With these and some figures behind them, most guesses begin. */
const COMMON =
  /^(?:password|passw0rd|p@ssw0rd|admin|root|qwer|qwerty|abc|abcd|abcdef|123|1234|123456|welcome|kechuang)/i

/** 密码要求 in words. */
export function passwordRule({ passwordCharactersMin: characters, passwordKindsMin: kinds }: Profile): string {
  return `至少${characters}位，含大写字母、小写字母、数字、符号中的${kinds}种，不含用户名，也不用常见密码`
}

/** What is wrong with a new password; `null` where nothing is. */
export function passwordMistake(password: string, name: string, profile: Profile): string | null {
  if ([...password].length < profile.passwordCharactersMin) return `密码不足${profile.passwordCharactersMin}位`
  if (KINDS.filter((kind) => kind.test(password)).length < profile.passwordKindsMin)
    return `密码应含大写字母、小写字母、数字、符号中的${profile.passwordKindsMin}种`
  if (name.length >= 3 && password.toLowerCase().includes(name.toLowerCase())) return '密码不能包含用户名'
  if (COMMON.test(password) || /^(.)\1+$/.test(password)) return '密码太常见，容易被猜到'
  return null
}

const DAY_MS = 86_400_000

export function isExpired(since: Date, { passwordDaysMax }: Profile, now: Date): boolean {
  return now.getTime() - since.getTime() > passwordDaysMax * DAY_MS
}
