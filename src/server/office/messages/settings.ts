import { v7 as uuid } from 'uuid'
import { Refusal } from '../../../store/refusal.ts'
import { mailPlace, robotPlace } from '../../../store/sealing.ts'
import type { Secrets } from '../../../store/secrets.ts'
import { loadSetting, saveSetting } from '../../../store/settings.ts'
import { look, type Office, work } from '../office.ts'
import {
  CHANNELS,
  type Channels,
  type MailServer,
  noChannels,
  openedMail,
  openedRobot,
  type Robot,
  type RobotKind,
} from './channels.ts'
import { sendMail } from './mail.ts'
import { sendToRobot } from './robot.ts'
import type { Carried } from './send.ts'

/** As an administrator sees the channels: secrets go in and never come out. */
export interface ShownChannels {
  readonly version: number
  readonly mail: (Omit<MailServer, 'password'> & { readonly hasPassword: boolean }) | null
  readonly robots: readonly (Omit<Robot, 'secret' | 'url'> & { readonly host: string; readonly hasSecret: boolean })[]
}

/** As an administrator sends them: what is left out stays as it was. */
export interface GivenChannels {
  readonly version: number
  readonly mail: (Omit<MailServer, 'password'> & { readonly password?: string | undefined }) | null
  readonly robots: readonly {
    readonly id: string | null
    readonly kind: RobotKind
    readonly name: string
    readonly url?: string | undefined
    readonly secret?: string | undefined
  }[]
}

export async function shownChannels(office: Office): Promise<ShownChannels> {
  const { value, version } = await look(office, ({ tx }) => loadSetting<Channels>(tx, office.bureau, CHANNELS))
  const { mail, robots } = value ?? noChannels
  const { secrets } = office.store
  return {
    version,
    mail: mail === null ? null : withoutPassword(mail),
    robots: robots.map(({ secret, url, ...robot }) => ({
      ...robot,
      host: hostOf(shownUrl(() => openedRobot(secrets, office.bureau, { ...robot, secret: '', url }).url)),
      hasSecret: secret !== '',
    })),
  }
}

function withoutPassword({ password, ...mail }: MailServer) {
  return { ...mail, hasPassword: password !== '' }
}

export async function saveChannels(office: Office, { version, mail, robots }: GivenChannels): Promise<void> {
  const { bureau } = office
  const { secrets } = office.store
  await work(office, async ({ tx }) => {
    const before = (await loadSetting<Channels>(tx, office.bureau, CHANNELS)).value ?? noChannels
    const value: Channels = {
      mail:
        mail === null
          ? null
          : { ...mail, password: sealedOr(secrets, mailPlace(bureau), mail.password, before.mail?.password) },
      robots: robots.map((given) => robotOf(given, before.robots, (id) => robotPlace(bureau, id), secrets)),
    }
    await saveSetting(tx, { bureau: office.bureau, name: CHANNELS, value, version, actor: office.actor })
  })
}

function robotOf(
  { id, kind, name, url, secret }: GivenChannels['robots'][number],
  before: readonly Robot[],
  placeOf: (robot: string) => string,
  secrets: Secrets,
): Robot {
  const known = before.find((one) => one.id === id)
  if (url === undefined ? known === undefined : !/^https?:$/.test(protocolOf(url)))
    throw new Refusal('robot.url', `机器人“${name}”的地址不是 http 或 https 网址`, '从群设置中复制完整的 Webhook 地址')
  const robot = known?.id ?? uuid()
  const sealed = (given: string | undefined, kept: string | undefined) => sealedOr(secrets, placeOf(robot), given, kept)
  return { id: robot, kind, name, url: sealed(url, known?.url), secret: sealed(secret, known?.secret) }
}

/** What is given is sealed; what is not given stays as it was. */
function sealedOr(secrets: Secrets, place: string, given: string | undefined, kept = ''): string {
  return given === undefined ? kept : secrets.seal(given, place)
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : ''
}

/** '' where the key does not open it: it is to be given again. */
function shownUrl(open: () => string): string {
  try {
    return open()
  } catch {
    return ''
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}

/** 试发 over one channel, with what is saved. */
export async function tryChannel(office: Office, channel: string, to: string, now: Date): Promise<Carried> {
  const { mail, robots } = await look(
    office,
    async ({ tx }) => (await loadSetting<Channels>(tx, office.bureau, CHANNELS)).value ?? noChannels,
  )
  const text = '这是一条测试消息，收到说明设置正确。'
  if (channel === 'mail') {
    if (mail === null) throw new Refusal('channel.unknown', '还没有设置邮件服务器', '先保存邮件设置')
    return sendMail(openedMail(office.store.secrets, office.bureau, mail), to, '科创台账测试', text)
  }
  const robot = robots.find(({ id }) => id === channel)
  if (robot === undefined) throw new Refusal('channel.unknown', '没有这个机器人', '先保存机器人设置')
  return sendToRobot(openedRobot(office.store.secrets, office.bureau, robot), text, now)
}
