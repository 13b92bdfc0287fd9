import { everything } from '../../lines/index.ts'
import { readProxies, type TrustedProxies } from '../../server/http/address.ts'
import { ListenError, startServer } from '../../server/http/start.ts'
import { LAPSES } from '../../server/queue/duties.ts'
import { startQueue } from '../../server/queue/queue.ts'
import { type Administrator, ensureAdministrator } from '../../server/session.ts'
import { foreignSignIn } from '../../server/signIn/settings.ts'
import { bureaus } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import type { Files } from '../../store/files.ts'
import { tryFiles } from '../../store/keepers/chosen.ts'
import { Refusal } from '../../store/refusal.ts'
import { sealStored } from '../../store/sealing.ts'
import { SECRET_KEY_FILE } from '../../store/secrets.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import { filesOf, withStore } from '../open.ts'
import type { Command } from './index.ts'

const PORT = 8080
/** Only this machine reaches it, unless somebody says otherwise. */
const HOST = '127.0.0.1'

export const serve: Command = {
  usage: ['serve [--port 端口] [--host 地址] [--empty]   --empty：不载入示例单位'],
  says: '启动',
  async run(args) {
    const { values, positionals: given } = parse(args, {
      port: { type: 'string' },
      host: { type: 'string' },
      empty: { type: 'boolean' },
    })
    positionals(given, [])
    const port = portOf(values.port)
    const proxies = proxiesOf(process.env.KECHUANG_TRUSTED_PROXIES ?? '')
    const files = filesOf(values)
    await bucketAnswers()
    return withStore(values, async (store) => {
      if (!values.empty && (await bureaus(store)).length === 0) await makeSample(store, files)
      const { sealed, lost } = await sealStored(store)
      if (sealed > 0) console.log(`已把 ${sealed} 处明文保存的口令、密码改为加密保存`)
      if (lost > 0)
        console.error(
          `有 ${lost} 处加密保存的口令、密码用现在的密钥解不开：请把原来的 ${SECRET_KEY_FILE} 放回数据目录后重新启动；找不回的，重置动态口令，重填发送渠道的密码`,
        )
      // Said as soon as the account is there: nobody could read it later.
      const administrator = await ensureAdministrator(store, process.env.KECHUANG_ADMIN_PASSWORD, new Date())
      if (administrator !== null) console.log(credentials(administrator))
      const foreign = await foreignSignIn(store, process.env)
      const premises = { store, catalog: everything, files, now: () => new Date(), foreign, proxies }
      const queue = await startQueue(premises)
      const server = await startServer({ ...premises, queue }, { host: values.host ?? HOST, port }).catch(
        async (error: unknown) => {
          await queue.stop()
          throw error instanceof ListenError ? new UsageError(error.message) : error
        },
      )
      // What fell due while nobody served is not left until the clock comes round.
      await queue.runNow(LAPSES)
      console.log(`\n文件放在 ${files.place}`)
      console.log(`科创台账已启动，请用浏览器打开：${server.address}\n按 Ctrl+C 停止。`)
      await stopped()
      console.log('正在关闭……')
      await server.close()
      await queue.stop()
      return 0 as const
    })
  },
}

/** A wrong key stops the start; a store that does not answer yet may do so later, and the books need no files to open. */
async function bucketAnswers(): Promise<void> {
  await tryFiles(process.env).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.problem.code !== 'files.unreachable') throw error
    console.error(`注意：${error.problem.message}，先照常启动；这期间不能交文件、打开文件`)
  })
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? process.env.PORT ?? PORT)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`端口「${text}」应为 1 到 65535 的整数`)
}

/** 反向代理: whose word about where a visitor comes from is taken. */
function proxiesOf(text: string): TrustedProxies {
  try {
    return readProxies(text)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`环境变量 KECHUANG_TRUSTED_PROXIES：${error.message}`)
    throw error
  }
}

function credentials({ name, password, made }: Administrator): string {
  if (!made) return `用户 ${name} 的密码已改为环境变量 KECHUANG_ADMIN_PASSWORD 所设`
  const given = process.env.KECHUANG_ADMIN_PASSWORD !== undefined
  return [
    '已建立管理员账户，请记下：',
    `  用户名：${name}`,
    given ? '  密码：环境变量 KECHUANG_ADMIN_PASSWORD 所设' : `  密码：${password}（只显示这一次）`,
  ].join('\n')
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

/** What a first start finds: the sample bureau, taken in by the ordinary import. */
async function makeSample(store: Store, files: Files): Promise<void> {
  const { loadSample } = await import('../../server/office/sample.ts')
  console.log('首次启动，正在载入示例单位……')
  let taken = 0
  await loadSample(store, files, ({ file, report }, of) => {
    taken += 1
    console.log(`  ${taken}/${of}　${file}　${report.rows} 行`)
  })
}
