import { useQuery } from '@tanstack/react-query'
import { AutoComplete } from 'antd'
import { useState } from 'react'
import { suggestionsQuery } from '../api/registers.ts'

/** An enterprise, found while its name is written. */
export function FirmInput({
  bureau,
  name = '',
  onChoose,
}: {
  readonly bureau: string
  /** Of the one that the page already stands at. */
  readonly name?: string | undefined
  readonly onChoose: (id: string | null) => void
}) {
  const [find, setFind] = useState(name)
  const { data } = useQuery(suggestionsQuery(bureau, 'enterprise', find))
  return (
    <AutoComplete
      allowClear
      aria-label="企业"
      placeholder="企业名称或统一社会信用代码"
      style={{ width: 320, maxWidth: '100%' }}
      value={find}
      options={(data ?? []).map(({ id, name, identity }) => ({ value: name, key: id, record: id, title: identity }))}
      showSearch={{ filterOption: false, onSearch: setFind }}
      onChange={(text: string) => {
        setFind(text ?? '')
        if (!text) onChoose(null)
      }}
      onSelect={(_: string, option) => onChoose(option.record)}
    />
  )
}
