import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { patentCheck } from '../../kernel/read/patentNumber.ts'
import { assess, bind } from '../../kernel/rule/index.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { facts } from '../../lines/cultivation/facts.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { gatherFacts } from './facts.ts'
import { importDefaults, importFile } from './import.ts'
import { look, type Office } from './office.ts'
import { readRules } from './rules.ts'

const bureau = '990105'
const code = (n: number) => makeCreditCode(bureau, n)
const number = (digits: string) => `${digits}.${patentCheck(digits)}`
const AT = '2026-06-01' as Day

describe('facts out of the books', () => {
  let store: Store
  let files = ''
  let office: Office

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-facts-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    const street = {
      code: `${bureau}001` as AreaCode,
      name: '东江街道',
      parent: bureau as AreaCode,
      also: [],
      group: null,
    }
    await inScope(store, bureauScope(bureau), (tx) => saveAreas(tx, bureau, [street]))
    office = { store, catalog: everything, bureau, actor: '张三', files: folderFiles(files) }
    await take('enterprise', [
      '企业名称,统一社会信用代码,所属街道,成立日期',
      `甲科技有限公司,${code(1)},东江街道,2015-03-18`,
      `乙科技有限公司,${code(2)},东江街道,2024-07-01`,
    ])
    await take('enterpriseYear', [
      '企业名称,年度,销售收入(万元),高企研发费用(万元),研发费用(万元),职工总数,科技人员数,可用软件著作权数',
      '甲科技有限公司,2023,4000,160,1,90,9,1',
      '甲科技有限公司,2024,4800,180,1,100,10,1',
      '甲科技有限公司,2025,5600,216,1,120,11,2',
      '乙科技有限公司,2025,800,60,60,20,5,',
    ])
    await take('patent', [
      '申请号,专利名称,专利类型,授权公告日,第一专利权人,专利权人,状态',
      `${number('202010000001')},一种夹具,发明,2022-05-06,甲科技有限公司,甲科技有限公司;江澜大学,有效`,
      `${number('202020000002')},一种刀架,实用新型,2021-05-06,甲科技有限公司,甲科技有限公司,未缴年费`,
    ])
    await take('recognition', [
      '称号,企业名称,批次,认定日期,首次/重新',
      '高企,甲科技有限公司,2022年第一批,2022-12-01,重新',
    ])
  })
  after(() => rm(files, { recursive: true, force: true }))

  async function take(register: string, lines: readonly string[]) {
    const bytes = new TextEncoder().encode(lines.join('\n'))
    const report = await importFile(
      office,
      everything.registers.get(register)!,
      bytes,
      `${register}.csv`,
      importDefaults,
    )
    assert.equal(report.accepted, lines.length - 1, JSON.stringify(report))
  }

  async function gathered(name: string) {
    const firms = await look(office, (at) => gatherFacts(at, facts, AT, null))
    return firms.find((firm) => firm.name === name)!
  }

  async function assessed(rule: string, name: string) {
    const found = (await readRules(facts)).get(rule)!
    const binding = bind(found, AT)
    assert.ok('bound' in binding)
    return assess(binding.bound, (await gathered(name)).facts)
  }

  it('take recognition’s figures, never those of statistics, and tell by how much a firm falls short', async () => {
    const { conditions } = await assessed('high-tech', '甲科技有限公司')
    const rd = conditions.find(({ id }) => id === 'rd')
    assert.deepEqual(
      [rd?.actual, rd?.threshold, rd?.more],
      ['3.861111111111', '4', { value: '20', unit: '万元', of: '研发费用' }],
    )
    assert.equal(conditions.find(({ id }) => id === 'staff')?.outcome, 'notMet')
  })

  it('know which record told each of them', async () => {
    const { origins, id } = await gathered('甲科技有限公司')
    assert.deepEqual(
      origins.成立日期?.map(({ register, record }) => [register, record]),
      [['enterprise', id]],
    )
    assert.equal(origins['近三年.销售收入']?.length, 3)
    assert.equal(origins['近三年.净资产'], undefined)
  })

  it('start with the year in which a firm was founded, and lack the years that it has not told', async () => {
    const { facts: known } = await gathered('乙科技有限公司')
    assert.deepEqual(
      (known.近三年 as readonly { readonly 年度: number }[]).map(({ 年度 }) => 年度),
      [2024, 2025],
    )
    const { missing } = await assessed('high-tech', '乙科技有限公司')
    assert.ok(missing.includes('近三年（2024年）销售收入'))
  })

  it('count owners of a patent, and a right that has lapsed no more', async () => {
    const { facts: known } = await gathered('甲科技有限公司')
    const rights = known.知识产权 as readonly { readonly [name: string]: unknown }[]
    assert.deepEqual(
      rights.map(({ 种类, 有效, 共有 }) => [种类, 有效, typeof 共有 === 'boolean' ? 共有 : '缺']),
      [
        ['发明专利', true, true],
        ['实用新型专利', false, false],
        ['软件著作权', true, false],
        ['软件著作权', true, false],
      ],
    )
  })

  it('do not conclude from patents alone that a firm has no other rights', async () => {
    const { conditions } = await assessed('high-tech', '乙科技有限公司')
    const ip = conditions.find(({ id }) => id === 'ip')
    assert.equal(ip?.outcome, 'unknown')
    assert.ok(ip?.missing.includes('专利以外的知识产权（软件著作权等）'))
  })

  it('see a certificate that has run out', async () => {
    assert.equal((await gathered('甲科技有限公司')).facts.高新技术企业证书有效, false)
    const earlier = await look(office, (at) => gatherFacts(at, facts, '2025-11-30' as Day, null))
    assert.equal(earlier.find(({ name }) => name === '甲科技有限公司')?.facts.高新技术企业证书有效, true)
  })
})
