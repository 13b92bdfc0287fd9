import './merging.css'
import { Modal, Radio } from 'antd'
import { useMemo, useState } from 'react'
import { type MergeStretch, mergeTexts } from '../../kernel/document/merge.ts'
import { type Block, type DocumentText, plainText } from '../../kernel/document/text.ts'
import { type DocumentAnswer, textOf } from '../api/documents.ts'
import { localTime } from '../common/time.ts'

type Choice = 'mine' | 'theirs' | 'bothSides'

/** 两人同时改: paragraph by paragraph, mine, theirs, or one behind the other. Nothing is lost before somebody chose. */
export function Conflict({
  base,
  mine,
  theirs,
  onMerged,
}: {
  readonly base: DocumentText
  readonly mine: DocumentText
  readonly theirs: DocumentAnswer
  readonly onMerged: (text: DocumentText) => void
}) {
  const stretches = useMemo(() => mergeTexts(base, mine, textOf(theirs)), [base, mine, theirs])
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map())
  const choiceOf = (index: number, { kind }: MergeStretch): Choice | undefined =>
    choices.get(index) ?? (kind === 'mine' || kind === 'theirs' ? kind : undefined)
  const changed = stretches.flatMap((stretch, index) =>
    stretch.kind === 'same' || stretch.kind === 'both' ? [] : [{ stretch, index }],
  )
  const open = changed.filter(({ stretch, index }) => choiceOf(index, stretch) === undefined).length
  const merged = () =>
    onMerged(
      stretches.flatMap((stretch, index): readonly Block[] => {
        const choice = choiceOf(index, stretch)
        if (choice === 'bothSides') return [...stretch.theirs, ...stretch.mine]
        return choice === 'theirs' ? stretch.theirs : stretch.mine
      }),
    )
  return (
    <Modal
      open
      title={`${theirs.changedBy} 刚保存过这份文稿`}
      width={920}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      okText={open > 0 ? `还有 ${open} 处要选` : '合在一起保存'}
      okButtonProps={{ disabled: open > 0 }}
      cancelButtonProps={{ style: { display: 'none' } }}
      onOk={merged}
    >
      <p className="merging-about">
        {localTime(theirs.changedAt)} 存的第 {theirs.version}{' '}
        版。下面是两边改过的段落：只有一方改过的已选好，两方都改过的请逐处选择。两边的文字都没有丢。
      </p>
      <ul className="merging">
        {changed.map(({ stretch, index }) => (
          <li key={index} className={`merging-${stretch.kind}`}>
            <div className="merging-sides">
              <Side title="我写的" blocks={stretch.mine} />
              <Side title={`${theirs.changedBy} 写的`} blocks={stretch.theirs} />
            </div>
            <Radio.Group
              aria-label="用哪一边"
              value={choiceOf(index, stretch)}
              onChange={({ target }) => setChoices(new Map(choices).set(index, target.value as Choice))}
              options={[
                { value: 'mine', label: '用我的' },
                { value: 'theirs', label: '用对方的' },
                { value: 'bothSides', label: '都留下' },
              ]}
            />
          </li>
        ))}
      </ul>
    </Modal>
  )
}

function Side({ title, blocks }: { readonly title: string; readonly blocks: readonly Block[] }) {
  return (
    <div>
      <strong>{title}</strong>
      <p>{blocks.length === 0 ? <span className="kc-quiet">（删去了）</span> : plainText(blocks)}</p>
    </div>
  )
}
