import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { labels, reworded, roles } from './labels.ts'

const installed = (file: string) => readFileSync(new URL(`../../..${file}`, import.meta.url), 'utf8')
const ENGLISH =
  /"aria-label": icon\.name|['`](?:Select|Row|Custom) |\((?:LeftOutlined|RightOutlined|CloseCircleFilled), null\)|"Close"/

describe('what the libraries say to those who do not see', () => {
  for (const { file, words } of labels)
    it(`is not English: ${file.replace('/node_modules/', '')}`, () => {
      const code = installed(file)
      assert.match(code, ENGLISH)
      assert.doesNotMatch(reworded(code, words), ENGLISH)
    })

  it('is a list of tabs where there are tabs alone', () => {
    const [{ file, words } = { file: '', words: [] }] = roles
    const code = reworded(installed(file), words)
    assert.deepEqual(code.match(/role: "tablist"/g)?.length, 1)
    assert.match(code, /ref: tabListRef,\s+role: "tablist"/)
  })

  it('stops the build when a library says it otherwise', () => {
    assert.throws(() => reworded('"aria-label": "Pick all"', [["'Select all'", "'全选'"]]), /no longer says/)
  })
})
