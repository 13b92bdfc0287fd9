import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { everything } from '../lines/index.ts'
import { commands } from './commands/index.ts'

const root = join(import.meta.dirname, '../..')
const MECHANISMS = 331
const states = ['可用', '部分', '未做'] as const

interface Row {
  readonly id: string
  readonly line: string
  readonly state: string
  /** Where it lives and how to see it work. */
  readonly says: string
}

describe('docs/capabilities.md', () => {
  let text = ''
  let rows: readonly Row[] = []
  const exported = new Set<string>()

  before(async () => {
    text = await readFile(join(root, 'docs/capabilities.md'), 'utf8')
    rows = [...text.matchAll(/^\| (S\d{3}) \|[^|]*\| ([^|]*?) \| ([^|]*?) \| (.*) \|$/gm)].map(
      ([, id = '', line = '', state = '', says = '']) => ({ id, line, state, says }),
    )
    for await (const file of glob('src/**/*.ts', { cwd: root }))
      for (const [, name = ''] of (await readFile(join(root, file), 'utf8')).matchAll(
        /^export (?:async )?(?:function|const|type|interface) (\w+)/gm,
      ))
        exported.add(name)
  })

  it('has every mechanism once, in order, in one of three states', () => {
    const ids = Array.from({ length: MECHANISMS }, (_, at) => `S${String(at + 1).padStart(3, '0')}`)
    assert.deepEqual(
      rows.map(({ id }) => id),
      ids,
    )
    assert.deepEqual(
      rows.filter(({ state }) => !states.some((known) => known === state)),
      [],
    )
  })

  it('counts what it lists', () => {
    const of = (wanted: string, line?: string) =>
      rows.filter((row) => row.state === wanted && (line ?? row.line) === row.line).length
    const [ready, part, none] = states.map((state) => of(state))
    assert.ok(
      text.includes(`331 项：**可用 ${ready}，部分 ${part}，未做 ${none}**`),
      `可用 ${ready}，部分 ${part}，未做 ${none}`,
    )
    for (const [, line = '', counts = ''] of text.matchAll(/^\| (\S+) `[A-Z]{3}` \| (.*) \|$/gm)) {
      const each = states.map((state) => of(state, line))
      assert.equal(counts, [...each, each.reduce((sum, one) => sum + one, 0)].join(' | '), line)
    }
  })

  it('says of everything that is there how to see it', () => {
    const silent = rows.filter(({ state, says }) => state !== '未做' && !/[`“]/.test(says.split(' | ')[1] ?? ''))
    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
    )
  })

  it('names only what exists', () => {
    const { registers, indicators, checks, series } = everything
    const known = (name: string) =>
      [registers, indicators, checks, series].some((named) => named.has(name)) || exported.has(name)
    const missing: string[] = []
    for (const { id, says } of rows)
      for (const [, quoted = ''] of says.matchAll(/`([^`]+)`/g)) {
        const [first = '', second = '', third = ''] = quoted.split(' ')
        if (first === 'kechuang') {
          if (!(second in commands)) missing.push(`${id}: ${quoted}`)
          else if (second === 'indicator' && third !== 'list' && !third.startsWith('-') && !indicators.has(third))
            missing.push(`${id}: ${quoted}`)
          else if (['import', 'export', 'template'].includes(second) && /^[a-z]/.test(third) && !registers.has(third))
            missing.push(`${id}: ${quoted}`)
        } else if (first === 'node') {
          for (const file of quoted.split(' ').filter((word) => word.endsWith('.ts')))
            if (!existsSync(join(root, file))) missing.push(`${id}: ${file}`)
        } else if (/^[a-z][A-Za-z]+$/.test(first) && !known(first)) missing.push(`${id}: ${first}`)
      }
    assert.deepEqual(missing, [])
  })
})
