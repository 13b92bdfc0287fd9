import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { formerNames, looseName, normaliseName } from './name.ts'

const MARKET_LIST = new URL('../../../../shared/data/enterprises/jiangning_district_enterprises.csv', import.meta.url)

describe('the same enterprise', () => {
  for (const [one, other] of [
    ['华瑞(南京)服装有限公司', '华瑞（南京）服装有限公司'],
    ['百胜麒麟〔南京〕建设发展有限公司', '百胜麒麟(南京)建设发展有限公司'],
    ['南京天环 食品有限公司 ', '南京天环食品有限公司'],
    ['＊南京天环食品有限公司', '南京天环食品有限公司'],
    ['南京天环食品有限公司★', '南京天环食品有限公司'],
    ['南京abc科技有限公司', '南京ＡＢＣ科技有限公司'],
    ['江南-小野田水泥有限公司', '江南－小野田水泥有限公司'],
    ['江南—小野田水泥有限公司', '江南-小野田水泥有限公司'],
    ['克拉・玛依公司', '克拉·玛依公司'],
    ['南京第⼆轻⼯机床厂', '南京第二轻工机床厂'],
    ['南京\u00A0天环\n食品有限公司', '南京天环食品有限公司'],
  ] as const) {
    it(`${JSON.stringify(one)} is ${other}`, () => assert.equal(normaliseName(one), normaliseName(other)))
  }
  it('normalised twice is the same', () => {
    const names = fc.string({ unit: fc.constantFrom(...'甲乙（）()〔〕 ＊★*Aａ·・-—"“公司') })
    fc.assert(fc.property(names, (name) => normaliseName(normaliseName(name)) === normaliseName(name)))
  })
})

describe('different enterprises', () => {
  for (const [one, other] of [
    ['南京机床股份有限公司', '南京机床有限公司'],
    ['江苏省南京机床厂', '南京机床厂'],
    ['林德(中国)叉车有限公司', '林德(中国)叉车有限公司南京销售服务中心'],
  ] as const) {
    it(`${one} is not ${other}`, () => assert.notEqual(normaliseName(one), normaliseName(other)))
  }
})

describe('a loose name', () => {
  for (const [one, other] of [
    ['南京天环机床股份有限公司', '南京天环机床有限责任公司'],
    ['江苏省南京市江宁区天环食品有限公司', '天环食品有限公司'],
    ['南京市江宁区煤气（集团）公司', '煤气集团公司'],
    ['华瑞(南京)服装有限公司', '华瑞南京服装有限公司'],
  ] as const) {
    it(`suggests ${other} for ${one}`, () => assert.equal(looseName(one), looseName(other)))
  }
  it('leaves a name that would be nothing without its prefix', () => {
    assert.equal(looseName('上海市食品公司'), '上海市食品公司')
  })
})

describe('former names', () => {
  for (const [text, name, former] of [
    ['甲科技有限公司', '甲科技有限公司', []],
    ['甲公司(曾用名：乙公司、丙公司)', '甲公司', ['乙公司', '丙公司']],
    ['甲公司（曾用名:乙公司；丙公司）', '甲公司', ['乙公司', '丙公司']],
    ['甲公司（原名：乙公司）', '甲公司', ['乙公司']],
    ['甲公司（原乙机械有限公司）', '甲公司', ['乙机械有限公司']],
    ['甲公司【更名前：乙公司】', '甲公司', ['乙公司']],
    ['甲公司 曾用名：乙公司', '甲公司', ['乙公司']],
    ['甲公司，原名：乙公司', '甲公司', ['乙公司']],
    ['甲(南京)公司(曾用名：华瑞(南京)服装有限公司)', '甲(南京)公司', ['华瑞(南京)服装有限公司']],
    ['乙公司（现更名为甲公司）', '甲公司', ['乙公司']],
    ['华瑞(南京)服装有限公司', '华瑞(南京)服装有限公司', []],
    ['甲公司（曾用名）', '甲公司（曾用名）', []],
    ['甲公司(曾用名:乙公司)(一厂)', '甲公司(曾用名:乙公司)(一厂)', []],
    ['南京种业(原种场)', '南京种业(原种场)', []],
  ] as const) {
    it(`${text}: ${name}, formerly ${former.join('、') || 'nothing'}`, () => {
      assert.deepEqual(formerNames(text), { name, former })
    })
  }
})

describe('the names of a market list', {
  skip: existsSync(MARKET_LIST) ? false : 'the market lists are not beside the project',
}, () => {
  const rows: { readonly 企业名称: string }[] = existsSync(MARKET_LIST)
    ? parse(readFileSync(MARKET_LIST), { columns: true, bom: true })
    : []
  const names = rows.map((row) => row.企业名称)

  it('are found again when the brackets are typed the other way round', () => {
    const swaps: Readonly<Record<string, string>> = { '(': '（', ')': '）', '（': '(', '）': ')', '〔': '(', '〕': ')' }
    for (const name of names) {
      const typed = [...name].map((character) => swaps[character] ?? character).join('')
      assert.equal(normaliseName(typed), normaliseName(name))
    }
    assert.equal(names.filter((name) => /[()（）〔〕]/.test(name)).length > 130, true)
  })
  it('stay apart', () => assert.equal(new Set(names.map(normaliseName)).size, names.length))
  it('hold no former name by mistake', () => assert.ok(names.every((name) => formerNames(name).former.length === 0)))
})
