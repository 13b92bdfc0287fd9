import type { Tx } from '../../../store/database.ts'
import { mailPlace, robotPlace } from '../../../store/sealing.ts'
import type { Secrets } from '../../../store/secrets.ts'
import { loadSetting } from '../../../store/settings.ts'

/** 群机器人: robots take a text by webhook, each in its own form. */
export const robotKinds = { dingtalk: '钉钉', wecom: '企业微信', zwdingtalk: '浙政钉' } as const
export type RobotKind = keyof typeof robotKinds

export interface Robot {
  readonly id: string
  readonly kind: RobotKind
  readonly name: string
  readonly url: string
  /** 加签 secret; '' where the robot has none. */
  readonly secret: string
}

export interface MailServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  readonly secure: boolean
  readonly user: string
  readonly password: string
  readonly from: string
}

/** How messages leave the house; by default not at all. */
export interface Channels {
  readonly mail: MailServer | null
  readonly robots: readonly Robot[]
}

export const CHANNELS = 'channels'
export const noChannels: Channels = { mail: null, robots: [] }

/** As they are kept: what is secret in them is sealed, the addresses of robots too, which carry a token. */
export async function channelsOf(tx: Tx, bureau: string): Promise<Channels> {
  return (await loadSetting<Channels>(tx, bureau, CHANNELS)).value ?? noChannels
}

export function openedMail(secrets: Secrets, bureau: string, mail: MailServer): MailServer {
  return { ...mail, password: secrets.open(mail.password, mailPlace(bureau)) }
}

export function openedRobot(secrets: Secrets, bureau: string, robot: Robot): Robot {
  const place = robotPlace(bureau, robot.id)
  return { ...robot, url: secrets.open(robot.url, place), secret: secrets.open(robot.secret, place) }
}
