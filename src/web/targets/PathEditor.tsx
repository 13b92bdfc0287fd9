import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Checkbox, Modal, Radio } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { askShape } from '../api/targets.ts'
import { readPasted } from './drafts.ts'

const MONTHS = Array.from({ length: 12 }, (_, index) => index)

/** 分月路径: how much of the year's target is expected by the end of each month. */
export function PathEditor({
  bureau,
  year,
  indicator,
  area,
  title,
  path,
  whole,
  onSet,
  onClose,
}: {
  readonly bureau: string
  readonly year: number
  readonly indicator: string
  readonly area: string
  readonly title: string
  readonly path: string | null
  /** Whether it is the whole that is looked at: its path may be that of all streets. */
  readonly whole: boolean
  readonly onSet: (path: string | null, everywhere: boolean) => void
  readonly onClose: () => void
}) {
  const [own, setOwn] = useState(path !== null)
  const [months, setMonths] = useState(() => monthsOf(path))
  const [everywhere, setEverywhere] = useState(false)
  const shape = useMutation({
    mutationFn: () => askShape(bureau, year, indicator, area),
    onSuccess: ({ shares }) => shares !== null && setMonths([...shares]),
  })
  const wrong = own ? firstWrong(months) : null
  const problem = shape.error === null ? null : problemOf(shape.error)
  return (
    <Modal
      open
      width={620}
      title={`分月路径　${title}`}
      okText="用这个路径"
      onCancel={onClose}
      okButtonProps={{ disabled: wrong !== null }}
      onOk={() => onSet(own ? months.map((month) => month.trim()).join('、') : null, everywhere)}
    >
      <Radio.Group
        value={own ? 'own' : 'lastYear'}
        onChange={({ target }) => setOwn(target.value === 'own')}
        options={[
          { value: 'lastYear', label: '按上年同期的进度' },
          { value: 'own', label: '按月自己定' },
        ]}
      />
      {own && (
        <>
          <p className="kc-quiet targets-hint">到每月末应完成全年目标的百分之几，逐月累计，不能比上月小。</p>
          <div className="targets-months">
            {MONTHS.map((month) => (
              <label key={month}>
                {month + 1}月
                <input
                  inputMode="decimal"
                  aria-label={`至${month + 1}月末应完成百分比`}
                  aria-invalid={wrong?.month === month}
                  value={months[month] ?? ''}
                  onPaste={(event) => {
                    const pasted = readPasted(event.clipboardData.getData('text')).flat()
                    if (pasted.length < 2) return
                    event.preventDefault()
                    setMonths(MONTHS.map((place) => pasted[place - month] ?? months[place] ?? ''))
                  }}
                  onChange={({ target }) =>
                    setMonths(MONTHS.map((place) => (place === month ? target.value : (months[place] ?? ''))))
                  }
                />
              </label>
            ))}
          </div>
          <Button size="small" loading={shape.isPending} onClick={() => shape.mutate()}>
            填入{year - 1}年的分月进度
          </Button>
          {shape.data?.reason != null && <p className="targets-uneven">{shape.data.reason}</p>}
          {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
          {wrong !== null && <p className="targets-uneven">{wrong.why}</p>}
        </>
      )}
      {whole && (
        <p className="targets-hint">
          <Checkbox checked={everywhere} onChange={({ target }) => setEverywhere(target.checked)}>
            各街道也用这个路径
          </Checkbox>
        </p>
      )}
    </Modal>
  )
}

function monthsOf(path: string | null): readonly string[] {
  const parts = (path ?? '').split(/[、,，\s]+/).filter((part) => part !== '')
  return MONTHS.map((month) => parts[month] ?? '')
}

function firstWrong(months: readonly string[]): { readonly month: number; readonly why: string } | null {
  for (const month of MONTHS) {
    const text = (months[month] ?? '').trim()
    if (!/^\d+(\.\d+)?$/.test(text)) return { month, why: `${month + 1}月还没有填百分比` }
    if (Number(text) > 100) return { month, why: `${month + 1}月超过了 100` }
    if (month > 0 && Number(text) < Number(months[month - 1])) return { month, why: `${month + 1}月比上月小` }
  }
  return null
}
