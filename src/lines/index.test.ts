import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

describe('the list of lines', () => {
  it('names every folder that declares one', () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const list = readFileSync(new URL('index.ts', import.meta.url), 'utf8')
    for (const { name } of folders) assert.match(list, new RegExp(`'\\./${name}/index\\.ts'`), name)
  })
})
