import autocannon, { type Request } from 'autocannon'
import type { Headers } from './peer.ts'

export interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

export interface LoadOptions {
  readonly address: string
  readonly headers: Headers
  readonly connections: number
  readonly seconds: number
}

/** Asks as fast as it is answered; an answer that is not a good one ends the measuring. */
export async function loaded(options: LoadOptions, next: () => Request): Promise<Load> {
  const { address, headers, connections, seconds } = options
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    headers: { ...headers, 'content-type': 'application/json' },
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  })
  const bad = result.non2xx + result.errors + result.timeouts
  if (bad > 0) throw new Error(`${address}: ${bad} of ${result.requests.total} answers were no good`)
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  }
}
