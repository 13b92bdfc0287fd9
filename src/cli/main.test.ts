import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { makeCreditCode } from '../kernel/read/creditCode.ts'
import { openStore, type Store } from '../store/database.ts'

const main = resolve(import.meta.dirname, 'main.ts')
const market = resolve(import.meta.dirname, '../../../shared/data/enterprises')

/** A clerk at the command line, from an empty data folder to figures that open. */
describe('the command line', () => {
  let folder = ''
  let held: Store | null = null

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kechuang-cli-'))
    // Held open, so that the commands join one server instead of starting one each.
    held = await openStore({ dataFolder: folder })
  })
  after(async () => {
    await held?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const { DATABASE_URL: _, ...env } = process.env

  /** For calls that change nothing and need not wait for each other. */
  async function statusOf(args: readonly string[]): Promise<number | null> {
    const child = spawn(process.execPath, [main, ...args, '--data', folder], { env, stdio: 'ignore' })
    const [status] = await once(child, 'exit')
    return status
  }

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args, '--data', folder], {
      encoding: 'utf8',
      env,
      maxBuffer: 64 * 1024 * 1024,
    })
    return { status, stdout, stderr }
  }

  function json(...args: string[]) {
    const { status, stdout, stderr } = run(...args, '--json')
    assert.ok(stdout.startsWith('{') || stdout.startsWith('['), `${args.join(' ')}: ${stdout}${stderr}`)
    return { status, value: JSON.parse(stdout) }
  }

  async function file(name: string, lines: readonly string[]): Promise<string> {
    const path = join(folder, name)
    await writeFile(path, lines.join('\n'))
    return path
  }

  it('says what it can do, and ends with 2 where it could not run', async () => {
    const statuses = (calls: readonly (readonly string[])[]) => Promise.all(calls.map(statusOf))
    const noBureau = [['help'], ['nonsense'], ['indicator', 'newHighTech', '--period', '2026']]
    assert.deepEqual(await statuses(noBureau), [0, 2, 2])
    assert.equal(run('bureau', 'add', '990109', '--name', '云浦区科学技术局').status, 0)
    const asked = ['indicator', 'newHighTech', '--period']
    const wrong = [
      ['bureau', 'add', '990109'],
      ['import', 'nonsense', 'x.csv'],
      ['import', 'enterprise', join(folder, 'absent.csv')],
      [...asked, 'someday'],
      [...asked, '2026', '--bureau', '110000'],
      ['indicator', 'nonsense', '--period', '2026'],
      [...asked, '2026', '--as-of', 'once'],
    ]
    assert.deepEqual(await statuses(wrong), [1, 2, 2, 2, 2, 2, 2])
  })

  it('takes lists in and tells what became of every row', async () => {
    const codes = [1, 2, 3].map((n) => makeCreditCode('990109', n))
    const firms = await file('企业.csv', [
      '企业名称,统一社会信用代码,成立日期',
      ...codes.map((code, n) => `公司${n + 1},${code},2015-0${n + 1}-01`),
      '公司4,320121000003796,2016-01-01',
    ])
    const dry = json('import', 'enterprise', firms, '--dry-run')
    assert.equal(dry.value.accepted, 3)
    const taken = json('import', 'enterprise', firms)
    assert.equal(taken.status, 1)
    const { rows, accepted, updated, unchanged, pending, refused, refusals } = taken.value
    assert.deepEqual(
      { rows, accepted, updated, unchanged, pending, refused },
      { rows: 4, accepted: 3, updated: 0, unchanged: 0, pending: 0, refused: 1 },
    )
    assert.deepEqual(Object.keys(refusals[0]).sort(), ['advice', 'code', 'column', 'message', 'row', 'sheet', 'value'])
    assert.deepEqual([refusals[0].row, refusals[0].column, refusals[0].value], [5, 'B', '320121000003796'])
    assert.equal(json('import', 'enterprise', firms).value.unchanged, 3)
    assert.equal(run('import', 'enterprise', firms, '--all-or-none').status, 1)
    const titles = await file('认定.csv', [
      '称号,企业名称,批次,认定日期,有效期至',
      '高企,公司1,2025年第一批,2025-11-06,2028-11-05',
      '高企,公司2,2026年第一批,2026-05-06,2029-05-05',
      '高企,公司3,2026年第一批,2026-06-06,2029-06-05',
    ])
    assert.equal(json('import', 'recognition', titles).status, 0)
  })

  it('answers with value, base, growth and what it rests on, and opens down to the cell', () => {
    const { value } = json('indicator', 'newHighTech', '--period', '2026', '--drill')
    for (const key of [
      'id',
      'kind',
      'label',
      'unit',
      'period',
      'area',
      'asOf',
      'value',
      'previous',
      'growth',
      'growthReason',
      'target',
      'completion',
      'postings',
      'definition',
    ])
      assert.ok(key in value, key)
    assert.deepEqual([value.value, value.previous, value.growth, value.postings], ['2', '1', '100', 2])
    assert.equal(value.drill.length, 2)
    assert.deepEqual(
      [value.drill[0].source.file, value.drill[0].source.row, value.drill[0].source.column],
      ['认定.csv', 3, 'B'],
    )
    const derived = json('indicator', 'newHighTechGrowth', '--period', '2026', '--drill').value
    assert.deepEqual(
      derived.operands.map((operand: { value: string }) => operand.value),
      ['2', '1'],
    )
    assert.equal(json('indicator', 'newHighTech', '--period', '2024').value.value, null)
    assert.equal(json('indicator', '--all', '--period', '2026').value.length > 60, true)
    assert.equal(json('indicator', 'newHighTech', '--period', '2026', '--as-of', '2020-01-01').value.value, null)
  })

  it('writes templates and exports that it takes back', () => {
    assert.equal(run('template', 'payment', '--out', join(folder, '模板.xlsx')).status, 0)
    assert.equal(run('export', 'recognition', '--out', join(folder, '导出.xlsx')).status, 0)
    assert.equal(json('import', 'recognition', join(folder, '导出.xlsx')).value.unchanged, 3)
    assert.equal(
      json('register', 'list').value.some(({ name }: { name: string }) => name === 'techContract'),
      true,
    )
    assert.equal(json('register', 'show', 'enterprise').value.name, 'enterprise')
    assert.equal(json('indicator', 'list').value.length > 60, true)
  })

  it('drafts a summary, freezes it, and finds a figure that was altered', async () => {
    const path = join(folder, '总结.docx')
    assert.equal(run('draft', 'half-year-summary', '--period', '2026H1', '--out', path).status, 0)
    const listed = json('document', 'list').value
    assert.equal(listed.length, 1)
    assert.equal(run('document', 'freeze', listed[0].id).status, 0)
    const verified = json('verify', path)
    assert.equal(verified.status, 0)
    assert.deepEqual([verified.value.altered, verified.value.missing], [[], []])
    assert.equal(verified.value.figures, verified.value.agree)
    const text = join(folder, '别处.txt')
    await writeFile(text, '这不是本系统的文稿')
    assert.notEqual(run('verify', text).status, 0)
  })

  it('proves its books', () => {
    assert.equal(json('journal', 'verify').value.ok, true)
    assert.equal(json('balance', 'verify').value.ok, true)
    assert.ok([0, 1].includes(run('check', '--period', '2026H1').status ?? 2))
  })

  it('reads the real market lists: 5,460 of 5,723 rows carry a valid code, and a second import changes nothing', {
    skip: existsSync(market) ? false : 'the market lists are not beside the project',
  }, async () => {
    assert.equal(run('bureau', 'add', '320115', '--name', '江宁区科学技术局').status, 0)
    const list = join(market, 'jiangning_district_enterprises.csv')
    const first = json('import', 'enterprise', list, '--bureau', '320115').value
    assert.deepEqual([first.rows, first.accepted, first.refused], [5723, 5460, 263])
    assert.deepEqual(
      new Set(first.refusals.map(({ code }: { code: string }) => code)),
      new Set(['code.registration15']),
    )
    const again = json('import', 'enterprise', list, '--bureau', '320115').value
    assert.deepEqual([again.accepted, again.updated, again.unchanged], [0, 0, 5460])
    const bad = json(
      'import',
      'enterprise',
      join(market, 'bad_credit_codes.csv'),
      '--bureau',
      '320115',
      '--dry-run',
    ).value
    const codes = new Set(bad.refusals.map(({ code }: { code: string }) => code))
    for (const code of ['code.registration13', 'code.registration15', 'code.check', 'code.length'])
      assert.ok(codes.has(code), code)
    assert.equal(bad.accepted, 5, 'lower case is normalised')
    assert.ok((await readFile(list)).length > 0)
  })
})
