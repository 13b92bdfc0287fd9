import { BlockList, isIP, isIPv4 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The proxies in front of this server whose word about a visitor's address is taken: addresses and networks. */
export type TrustedProxies = (address: string) => boolean

export const noProxies: TrustedProxies = () => false

const HOPS_MAX = 20

/** `127.0.0.1, 10.0.0.0/8`. @throws RangeError that names what is no address */
export function readProxies(text: string): TrustedProxies {
  const parts = text.split(',').map((part) => part.trim())
  const list = new BlockList()
  for (const part of parts.filter((one) => one !== '')) addTo(list, part)
  return (address) => isIP(address) !== 0 && list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
}

function addTo(list: BlockList, part: string): void {
  const [address = '', bits, ...rest] = part.split('/')
  const family = isIPv4(address) ? 'ipv4' : 'ipv6'
  const bitsMax = family === 'ipv4' ? 32 : 128
  const prefix = bits === undefined ? bitsMax : Number(bits)
  if (isIP(address) === 0 || rest.length > 0 || !Number.isInteger(prefix) || prefix < 0 || prefix > bitsMax)
    throw new RangeError(`「${part}」不是 IP 地址或网段，请写成 10.0.0.7 或 10.0.0.0/8`)
  list.addSubnet(address, prefix, family)
}

/** Where a visitor comes from; behind proxies that are trusted, the last address that none of them has. */
export function addressOf(c: Context, trusted: TrustedProxies): string | null {
  const peer = peerOf(c)
  if (peer === null || !trusted(peer)) return peer
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').slice(-HOPS_MAX).map(plain)
  for (const hop of hops.reverse()) {
    if (isIP(hop) === 0) return peer
    if (!trusted(hop)) return hop
  }
  return peer
}

/** `null` where no connection is behind the request. */
function peerOf(c: Context): string | null {
  if (c.env === undefined || c.env === null || !('incoming' in c.env)) return null
  const { address } = getConnInfo(c).remote
  return address === undefined ? null : plain(address)
}

/** An IPv4 address as it is, also where the socket speaks IPv6. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
}
