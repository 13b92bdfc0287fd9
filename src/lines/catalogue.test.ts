import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { journalLeaves } from '../kernel/catalog.ts'
import type { Tree } from '../kernel/figure.ts'
import { everything } from './index.ts'
import { situation } from './testing.ts'

const { registers, indicators, checks } = everything

describe('the catalogue', () => {
  it('loads, with at least 70 indicators and 18 checks', () => {
    assert.ok(indicators.size >= 70)
    assert.ok(checks.size >= 18)
  })

  it('gives every indicator a definition, an owner and an id that commands can type', () => {
    for (const { id, definition, owner, label } of indicators.values()) {
      assert.match(id, /^[a-z][A-Za-z0-9]+$/)
      assert.ok(definition.length >= 8 && owner.endsWith('科') && label.length > 1, id)
    }
  })

  it('calls no two indicators, and no two registers, by the same name', () => {
    for (const named of [indicators, registers]) {
      const labels = [...named.values()].map(({ label }) => label)
      assert.deepEqual(labels, [...new Set(labels)])
    }
  })

  it('tells for every check why it matters and what to do', () => {
    for (const { id, label, why, advice } of checks.values())
      assert.ok(label && why.length > 4 && advice.length > 4, id)
  })

  it('uses every kind of formula that a bureau can declare', () => {
    const used = new Set([...indicators.values()].map(({ of }) => of.tree.op))
    const kinds: readonly Tree['op'][] = [
      'flow',
      'stock',
      'distinct',
      'holders',
      'reading',
      'minus',
      'ratio',
      'areaShare',
    ]
    for (const kind of [...kinds, 'growth', 'averageGrowth', 'pointChange', 'netChange', 'rank'] as const)
      assert.ok(used.has(kind), kind)
  })

  it('has no computed growth where the statistics office publishes a rate', () => {
    for (const { id, of } of indicators.values()) {
      if (of.tree.op === 'growth') assert.notEqual(journalLeaves(of.tree).length, 0, id)
    }
  })

  it('hides what names or reaches a person: phones, identity and bank numbers, contacts', () => {
    const aboutPersons = /电话|手机|身份证|银行卡|账号|帐号|开户(?!日期)|联系人|姓名|法定代表人|负责人|邮箱|微信/
    const open = [...registers.values()].flatMap(({ label, fields }) =>
      Object.values(fields)
        // A reference shows of its record what that one lets be seen: a number before a name.
        .filter(({ kind }) => kind.name !== 'reference')
        .filter(({ facts }) => facts.headers.some((header) => aboutPersons.test(header)) && !facts.personal)
        .map(({ facts }) => `${label} ${facts.label}`),
    )
    // Whoever organises a review invites its experts by name; how to reach them is masked. A list of policies tells firms
    // which desk of the office to ring.
    assert.deepEqual(open, ['评审专家 姓名', '政策清单 咨询电话'])
  })

  it('answers at least 50 indicators from the journal alone', () => {
    const { value } = situation()
    const known = [...indicators.keys()].filter((id) => /^-?\d/.test(value(id, '2026H1')))
    assert.ok(known.length >= 50, String(known.length))
  })
})
