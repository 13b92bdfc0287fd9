import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, App, Checkbox, Input, Modal, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { previewQuery, publishNotice, type WaitingGroup } from '../api/notices.ts'
import { DayField } from '../common/DayField.tsx'
import { today } from '../common/time.ts'
import { useHere } from '../shell/standing.ts'
import { NoticePaper } from './NoticePaper.tsx'

/** 发布公示: beside the form stands what the public will see, no more and no less. */
export default function Publishing({
  bureau,
  group,
  onClose,
}: {
  readonly bureau: string
  readonly group: WaitingGroup
  readonly onClose: () => void
}) {
  const { message } = App.useApp()
  const { state } = useHere()
  const { register, registerLabel, rows, workdays } = group
  const [chosen, setChosen] = useState<readonly string[]>(rows.map(({ record }) => record))
  const [title, setTitle] = useState(`${registerLabel}公示`)
  const [text, setText] = useState('经审核，现将拟通过名单予以公示，接受社会监督。')
  const [contact, setContact] = useState('')
  const [places, setPlaces] = useState<string[]>([`${state.name}网站`])
  const [first, setFirst] = useState<string>(today)
  const preview = useQuery({ ...previewQuery(bureau, register, chosen, first), enabled: chosen.length > 0 })
  const publishing = useMutation({
    mutationFn: () =>
      publishNotice(bureau, {
        ...{
          register,
          records: [...chosen],
          title: title.trim(),
          text: text.trim(),
          contact: contact.trim(),
          places,
          first,
        },
      }),
    onSuccess: () => {
      void message.success(`已发布，公示到${preview.data?.last ?? ''}`)
      onClose()
    },
  })
  const problem = publishing.error ?? preview.error
  const ready = chosen.length > 0 && title.trim() !== '' && contact.trim() !== '' && places.length > 0
  return (
    <Modal
      open
      title="发布公示"
      width={1120}
      okText="发布"
      onCancel={onClose}
      onOk={() => publishing.mutate()}
      confirmLoading={publishing.isPending}
      okButtonProps={{ disabled: !ready || preview.data === undefined }}
    >
      {problem && (
        <Alert type="error" showIcon title={`${problemOf(problem).message}。${problemOf(problem).advice}。`} />
      )}
      <div className="publishing">
        <div className="publishing-form">
          <label htmlFor="notice-title">标题</label>
          <Input id="notice-title" maxLength={100} value={title} onChange={({ target }) => setTitle(target.value)} />
          <label htmlFor="notice-text">正文</label>
          <Input.TextArea
            id="notice-text"
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <label htmlFor="notice-first">开始日期</label>
          <DayField id="notice-first" required from={today()} day={first} onChange={setFirst} />
          <label htmlFor="notice-places">公示在哪里</label>
          <Select
            id="notice-places"
            mode="tags"
            value={places}
            onChange={setPlaces}
            placeholder="如局网站、政务公开栏"
            tokenSeparators={['、', '，', ',']}
          />
          <label htmlFor="notice-contact">受理异议的科室和电话</label>
          <Input
            id="notice-contact"
            maxLength={200}
            value={contact}
            placeholder="如企业科，0551-12345678"
            onChange={({ target }) => setContact(target.value)}
          />
          <span id="notice-cases">
            名单（{chosen.length} / {rows.length}）
          </span>
          <Checkbox.Group
            className="publishing-cases"
            aria-labelledby="notice-cases"
            value={[...chosen]}
            onChange={(values) => setChosen(values)}
          >
            {rows.map(({ record, cells }) => (
              <Checkbox key={record} value={record}>
                {cells[0]}
              </Checkbox>
            ))}
          </Checkbox.Group>
          <p className="kc-quiet">发布后名单不再变动；公示 {workdays} 个工作日，期满次日起才能办理下一步。</p>
        </div>
        <div className="publishing-preview">
          {preview.data === undefined ? (
            <Skeleton />
          ) : (
            <NoticePaper
              level={2}
              bureau={state.name}
              {...{ title, text, contact, first, ...preview.data }}
              rows={preview.data.rows.map(({ cells }) => cells)}
            />
          )}
        </div>
      </div>
    </Modal>
  )
}
