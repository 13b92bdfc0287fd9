import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { linksOf } from './layout.ts'

describe('布局图', () => {
  const park = (id: string, name: string, partners = '') => ({
    ...{ id, name, partners, kind: '特色产业园', level: '省级', zone: '' },
  })

  it('ties parks that share a matter or name each other, by whole or short names, and none by a doubtful one', () => {
    const parks = [park('a', '云浦高新园'), park('b', '江口制造园', '高新园'), park('c', '江口农科园')]
    const matter = { id: 'm', name: '共建中试平台', park: '云浦高新园', partners: '农科园、江口', state: '推进中' }
    const ties = linksOf(parks, [matter]).map(({ from, to, matters }) => [from, to, matters.length])
    assert.deepEqual(ties, [
      ['a', 'b', 0],
      ['a', 'c', 1],
    ])
  })
})
