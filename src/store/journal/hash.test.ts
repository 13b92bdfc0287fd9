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

  it('tells apart what differs in any key, whatever the key is called', () => {
    assert.equal(canonical(JSON.parse('{"b":1,"__proto__":{"y":2,"x":1}}')), '{"__proto__":{"x":1,"y":2},"b":1}')
  })
})
