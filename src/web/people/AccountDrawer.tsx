import { useQuery } from '@tanstack/react-query'
import { AutoComplete, Button, Checkbox, Drawer, Input, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { bureauQuery } from '../api/bureau.ts'
import {
  type Choices,
  type GivenAccount,
  type MadeAccount,
  makeAccount,
  type PeopleKind,
  type PersonLine,
  setAccount,
} from '../api/people.ts'
import { useNarrow } from '../common/useNarrow.ts'
import { useDoing } from './useDoing.ts'

const organisations = ['enterprise', 'university', 'service']

/** A new account, or another place for one that there is. */
export function AccountDrawer({
  bureau,
  kind,
  choices,
  one,
  onMade,
  onClose,
}: {
  readonly bureau: string
  readonly kind: PeopleKind
  readonly choices: Choices
  readonly one: PersonLine | null
  readonly onMade: (made: MadeAccount) => void
  readonly onClose: () => void
}) {
  const narrow = useNarrow()
  const ofKind = choices.roles.filter((role) => role.kind === kind)
  const first = ofKind.find(({ role }) => role === 'staff') ?? ofKind[0] ?? choices.roles[0]
  const [given, setGiven] = useState<Required<GivenAccount>>({
    name: one?.name ?? '',
    displayName: one?.displayName ?? '',
    email: one?.email ?? null,
    role: one?.role ?? first?.role ?? 'staff',
    section: one?.section ?? null,
    duties: [...(one?.duties ?? [])],
    area: one?.area ?? null,
    enterprise: one?.enterprise ?? null,
  })
  const set = (more: Partial<GivenAccount>) => setGiven({ ...given, ...more })
  const { data: state } = useQuery(bureauQuery(bureau, undefined))
  const { busy, run } = useDoing<MadeAccount | unknown>(onClose)
  const duties = choices.roles.find(({ role }) => role === given.role)?.duties ?? []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (one === null) run(async () => onMade(await makeAccount(bureau, given)))
    else run(() => setAccount(bureau, one.id, given), '已保存')
  }
  const inOffice = ['admin', 'staff', 'system', 'security', 'audit'].includes(given.role)
  return (
    <Drawer open onClose={onClose} size={narrow ? '100%' : 440} title={one === null ? '新建账户' : '修改账户'}>
      <form className="people-form" onSubmit={submit}>
        <label htmlFor="p-role">角色</label>
        <Select
          id="p-role"
          value={given.role}
          options={choices.roles.map(({ role, name }) => ({ value: role, label: name }))}
          onChange={(role: string) => set({ role, duties: [] })}
        />
        <label htmlFor="p-display">姓名</label>
        <Input
          id="p-display"
          required
          maxLength={60}
          value={given.displayName}
          onChange={({ target }) => set({ displayName: target.value })}
        />
        <label htmlFor="p-name">用户名</label>
        <Input
          id="p-name"
          required
          maxLength={40}
          disabled={one !== null}
          placeholder="小写字母、数字、汉字"
          value={given.name}
          onChange={({ target }) => set({ name: target.value })}
        />
        {inOffice && (
          <>
            <label htmlFor="p-section">科室</label>
            <AutoComplete
              id="p-section"
              value={given.section ?? ''}
              options={choices.sections.map((section) => ({ value: section }))}
              onChange={(section: string) => set({ section: section || null })}
            />
          </>
        )}
        {inOffice && duties.length > 0 && (
          <fieldset>
            <legend>职责（在办件中可以做什么）</legend>
            <Checkbox.Group
              value={given.duties ?? []}
              options={duties.map((duty) => ({ value: duty, label: duty }))}
              onChange={(chosen) => set({ duties: chosen.map(String) })}
            />
          </fieldset>
        )}
        {(given.role === 'street' || given.role === 'commissioner') && (
          <>
            <label htmlFor="p-area">所属街道（镇、园区）</label>
            <Select
              id="p-area"
              allowClear={given.role !== 'street'}
              showSearch={{ optionFilterProp: 'label' }}
              value={given.area ?? null}
              options={(state?.areas ?? [])
                .filter(({ parent }) => parent !== null)
                .map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(area: string | null | undefined) => set({ area: area ?? null })}
            />
          </>
        )}
        {organisations.includes(given.role) && (
          <>
            <label htmlFor="p-code">统一社会信用代码</label>
            <Input
              id="p-code"
              required
              maxLength={24}
              value={given.enterprise ?? ''}
              onChange={({ target }) => set({ enterprise: target.value })}
            />
          </>
        )}
        <label htmlFor="p-email">邮箱（可不填）</label>
        <Input
          id="p-email"
          type="email"
          maxLength={120}
          value={given.email ?? ''}
          onChange={({ target }) => set({ email: target.value || null })}
        />
        <div className="people-form-acts">
          <Button type="primary" htmlType="submit" loading={busy}>
            {one === null ? '建立，并显示初始密码' : '保存'}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </div>
      </form>
    </Drawer>
  )
}
