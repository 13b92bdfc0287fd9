import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nearestNames } from './near.ts'

const names = [
  { key: '1', name: '云浦市精密机械有限公司' },
  { key: '2', name: '东江新材料科技股份有限公司' },
  { key: '3', name: '华信软件有限公司' },
  { key: '4', name: '华兴软件有限公司' },
  { key: '5', name: '恒达精工' },
]
const near = (name: string) => nearestNames([name], names).get(name) ?? null

describe('the nearest name', () => {
  it('is the same one with another place or legal form before and behind it', () => {
    assert.equal(near('江苏省云浦市精密机械有限责任公司')?.key, '1')
    assert.equal(near('东江新材料科技有限公司')?.key, '2')
  })

  it('differs by one letter, wherever it stands', () => {
    for (const typed of [
      '东汇新材料科技有限公司',
      '东江新材枓科技有限公司',
      '东江新材料科枝有限公司',
      '东江新材料有限公司',
    ])
      assert.equal(near(typed)?.key ?? null, typed === '东江新材料有限公司' ? null : '2', typed)
  })

  it('is nobody where two are as near, and where the name is too short to tell', () => {
    assert.equal(near('华星软件有限公司'), null)
    assert.equal(near('恒达精机'), null)
  })
})
