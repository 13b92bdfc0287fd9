import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { labels, reworded } from './labels.ts'

const installed = (file: string) => readFileSync(new URL(`../../..${file}`, import.meta.url), 'utf8')
const ENGLISH = /"aria-label": icon\.name|['`](?:Select|Row|Custom) |\((?:Left|Right)Outlined, null\)/

describe('what the libraries say to those who do not see', () => {
  for (const { file, words } of labels)
    it(`is not English: ${file.replace('/node_modules/', '')}`, () => {
      const code = installed(file)
      assert.match(code, ENGLISH)
      assert.doesNotMatch(reworded(code, words), ENGLISH)
    })

  it('stops the build when a library says it otherwise', () => {
    assert.throws(() => reworded('"aria-label": "Pick all"', [["'Select all'", "'全选'"]]), /no longer says/)
  })
})
