import './search.css'
import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Input, Modal } from 'antd'
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { SEARCH_LENGTH_MAX, searchQuery } from '../api/search.ts'
import { isTexts, useKept } from '../common/useKept.ts'
import type { Here } from '../shell/standing.ts'
import { type Choice, type ChoiceGroup, useChoices } from './choices.ts'

const SETTLED_AFTER_MS = 150
const RECENT_MAX = 8

/** 查找: everything by one text, with the keyboard alone. */
export default function Search({ here, onClose }: { readonly here: Here; readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const settled = useSettled(text.trim())
  const [recent, setRecent] = useKept<readonly string[]>(`recent.${here.bureau}`, [], isTexts)
  const found = useQuery(searchQuery(here.bureau, settled))
  const groups = useChoices(here, settled, settled === '' ? [] : (found.data?.groups ?? []))
  const router = useRouter()
  const choose = ({ href }: Choice) => {
    setRecent([settled, ...recent.filter((one) => one !== settled)].slice(0, RECENT_MAX))
    onClose()
    void router.navigate({ href })
  }
  const waiting = text.trim() !== settled || found.isFetching
  return (
    <Modal open footer={null} closable={false} onCancel={onClose} width={680} className="search" title={null}>
      <Box text={text} onText={setText} groups={groups} onChoose={choose} />
      {settled === '' && <Recent recent={recent} onPick={setText} onForget={() => setRecent([])} />}
      {settled !== '' && groups.length === 0 && (
        <p className="kc-quiet search-none" role="status">
          {found.error !== null
            ? `${problemOf(found.error).message}。${problemOf(found.error).advice}。`
            : waiting
              ? '正在查找……'
              : `没有找到“${settled}”。可以只写名称中的几个字，或信用代码、证书编号、合同编号的一段；个人姓名和电话不能查找。`}
        </p>
      )}
    </Modal>
  )
}

/** A text at which somebody has stopped for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : SETTLED_AFTER_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

function Box({
  text,
  onText,
  groups,
  onChoose,
}: {
  readonly text: string
  readonly onText: (text: string) => void
  readonly groups: readonly ChoiceGroup[]
  readonly onChoose: (choice: Choice) => void
}) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState('')
  const choices = groups.flatMap((group) => group.choices)
  const at = Math.max(
    0,
    choices.findIndex(({ key }) => key === wanted),
  )
  const chosen = choices[at]
  const optionId = (index: number) => `${id}-${index}`
  const go = (to: number) => {
    const next = choices[(to + choices.length) % choices.length]
    if (next === undefined) return
    setWanted(next.key)
    list.current?.querySelector(`[data-key="${CSS.escape(next.key)}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      go(at + step)
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      onChoose(chosen)
    }
  }
  const click = (event: MouseEvent, choice: Choice) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onChoose(choice)
  }
  return (
    <>
      <Input
        autoFocus
        size="large"
        prefix={<SearchOutlined />}
        placeholder="企业名称、信用代码、证书或合同编号、指标、文稿，或报表上的一个数"
        maxLength={SEARCH_LENGTH_MAX}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={press}
        role="combobox"
        aria-label="查找"
        aria-expanded={choices.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : optionId(at)}
      />
      <div
        id={id}
        ref={list}
        role="listbox"
        aria-label="查找结果"
        className="search-list"
        hidden={choices.length === 0}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: the groups of a listbox are no fieldsets
          <div key={group.label} role="group" aria-label={group.label}>
            <p className="search-group" aria-hidden="true">
              {group.label}
            </p>
            {group.choices.map((choice) => {
              const index = choices.indexOf(choice)
              return (
                <a
                  key={choice.key}
                  id={optionId(index)}
                  data-key={choice.key}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  href={choice.href}
                  className={index === at ? 'search-hit search-here' : 'search-hit'}
                  onClick={(event) => click(event, choice)}
                  onMouseMove={() => setWanted(choice.key)}
                >
                  <span className="search-title">{choice.title}</span>
                  <span className="kc-quiet search-detail">{choice.detail}</span>
                </a>
              )
            })}
          </div>
        ))}
      </div>
      <p className="kc-hidden" role="status">
        {choices.length > 0 ? `${choices.length} 个结果` : ''}
      </p>
    </>
  )
}

function Recent({
  recent,
  onPick,
  onForget,
}: {
  readonly recent: readonly string[]
  readonly onPick: (text: string) => void
  readonly onForget: () => void
}) {
  if (recent.length === 0)
    return <p className="kc-quiet search-none">上下键选择，回车打开。写一个数（如 162），可查是哪个指标。</p>
  return (
    <div className="search-recent">
      <p className="search-group">
        最近查找
        <button type="button" className="kc-plain kc-quiet" onClick={onForget}>
          清除
        </button>
      </p>
      <ul>
        {recent.map((text) => (
          <li key={text}>
            <button type="button" className="kc-plain search-hit" onClick={() => onPick(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
