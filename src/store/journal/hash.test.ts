import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { canonical } from './hash.ts'

describe('canonical JSON', () => {
  it('sorts the keys of every object and leaves lists in order', () => {
    assert.equal(
      canonical({ b: [{ z: 1, a: null }, 'x'], a: { 乙: true, 甲: '"' }, c: undefined }),
      '{"a":{"乙":true,"甲":"\\""},"b":[{"a":null,"z":1},"x"]}',
    )
  })

  it('puts keys that are whole numbers first, by their size, and escapes what JSON does', () => {
    const parts = { b: 'a\n"\\', 10: '\ud800', 9: '💡\u2028', '01': -0, 4294967295: 1.5 }
    assert.equal(canonical(parts), '{"9":"💡\u2028","10":"\\ud800","01":0,"4294967295":1.5,"b":"a\\n\\"\\\\"}')
  })

  it('is not misled by objects that begin alike', () => {
    const alike = [{ b: 1, a: 2 }, { b: 1, c: 2 }, { b: 1, a: 2 }, { b: 1 }]
    assert.equal(canonical(alike), '[{"a":2,"b":1},{"b":1,"c":2},{"a":2,"b":1},{"b":1}]')
  })

  it('tells apart what differs in any key, whatever the key is called', () => {
    assert.equal(canonical(JSON.parse('{"b":1,"__proto__":{"y":2,"x":1}}')), '{"__proto__":{"x":1,"y":2},"b":1}')
  })
})
