import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const TEXT = '青澜区科学技术局2026年上半年工作总结\n\n新认定高新技术企业12家，同比增长20%。\n'

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [MAIN, 'proofread', ...args], { encoding: 'utf8', cwd: tmpdir() })
}

suite('核稿命令', () => {
  let folder = ''
  let file = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'proofread-'))
    file = join(folder, '总结.txt')
    await writeFile(file, TEXT)
  })
  after(() => rm(folder, { recursive: true }))

  test('不用数据目录，给程序读的结果里有原文、数和疑点', () => {
    const { stdout, status } = run(file, '--date', '2026-07-10', '--json')
    const { text, claims, findings } = JSON.parse(stdout)
    assert.equal(status, 0)
    assert.equal(text, TEXT)
    assert.deepEqual(findings, [])
    const [claim] = claims
    assert.deepEqual(
      [claim.phrase, claim.indicator, claim.value, claim.unit, claim.period, claim.quote, claim.growth.value],
      ['新认定高新技术企业', 'newHighTech', '12', '家', '2026H1', '12家', '20'],
    )
    assert.equal(text.slice(claim.start, claim.end), '12家')
  })

  test('给人读的结果每个数一行，带行和列', () => {
    assert.match(run(file, '--date', '2026-07-10').stdout, /3:10\t新认定高新技术企业\t12家/)
  })

  test('没有这个文件、日期写错，都说清楚', () => {
    assert.match(run(join(folder, '没有.txt')).stderr, /不存在/)
    const { stderr, status } = run(file, '--date', '2026-13-40')
    assert.match(stderr, /--date 应为/)
    assert.equal(status, 2)
  })
})
