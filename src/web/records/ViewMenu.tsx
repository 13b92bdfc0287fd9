import { DeleteOutlined, EyeOutlined } from '@ant-design/icons'
import { Button, Checkbox, Input, Modal, Popover } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { keepView, removeView, type View } from '../api/registers.ts'
import { searchOf } from './search.ts'
import type { ToolbarProps } from './Toolbar.tsx'

/** 常用视图: conditions, order and columns under a name, one's own or everybody's. */
export function ViewMenu(props: ToolbarProps) {
  const { here, register, view, onView, onSay } = props
  const [open, setOpen] = useState(false)
  const [naming, setNaming] = useState(false)
  const present = register.views.find(({ id }) => id === view)
  const choose = (of: View | null) => {
    setOpen(false)
    onView(of)
  }
  const remove = async (of: View) => {
    try {
      await removeView(here.bureau, register.name, of.id)
      if (of.id === view) props.onViewKept(undefined)
      onSay(`已删除视图“${of.name}”`, 'success')
    } catch (error) {
      onSay(problemOf(error).message, 'error')
    }
  }
  return (
    <>
      <Popover
        trigger="click"
        placement="bottomLeft"
        open={open}
        onOpenChange={setOpen}
        content={
          <div className="views">
            <ul aria-label="常用视图">
              <li>
                <button type="button" className="kc-plain" onClick={() => choose(null)}>
                  全部记录
                </button>
              </li>
              {register.views.map((one) => (
                <li key={one.id} className={one.id === view ? 'views-here' : ''}>
                  <button type="button" className="kc-plain" onClick={() => choose(one)}>
                    {one.name}
                    {one.shared && <small>{one.mine ? '已共享' : '同事共享'}</small>}
                  </button>
                  {one.mine && (
                    <Button
                      size="small"
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={`删除视图${one.name}`}
                      onClick={() => void remove(one)}
                    />
                  )}
                </li>
              ))}
            </ul>
            <Button
              size="small"
              onClick={() => {
                setOpen(false)
                setNaming(true)
              }}
            >
              保存当前视图
            </Button>
          </div>
        }
      >
        <Button icon={<EyeOutlined />}>{present?.name ?? '视图'}</Button>
      </Popover>
      {naming && <NameView {...props} present={present} onClose={() => setNaming(false)} />}
    </>
  )
}

function NameView({
  here,
  register,
  asked,
  layout,
  present,
  onViewKept,
  onSay,
  onClose,
}: ToolbarProps & { readonly present: View | undefined; readonly onClose: () => void }) {
  const own = present?.mine ? present : undefined
  const [name, setName] = useState(present?.name ?? '')
  const [shared, setShared] = useState(own?.shared ?? false)
  const keep = async () => {
    try {
      const id = own?.name === name.trim() ? own.id : null
      const content = JSON.parse(JSON.stringify({ ...searchOf(asked), ...layout }))
      const kept = await keepView(here.bureau, register.name, id, { name, shared, content })
      onViewKept(kept.id)
      onSay(`已保存视图“${name.trim()}”`, 'success')
      onClose()
    } catch (error) {
      const { message, advice } = problemOf(error)
      onSay(`${message}。${advice}`, 'error')
    }
  }
  return (
    <Modal
      open
      title="保存当前视图"
      okText={own?.name === name.trim() ? '更新' : '保存'}
      okButtonProps={{ disabled: name.trim() === '' }}
      onOk={() => void keep()}
      onCancel={onClose}
    >
      <div className="views-name">
        <p className="kc-quiet">记住现在的筛选、排序、列的选择与宽度。</p>
        <Input
          autoFocus
          aria-label="视图名称"
          placeholder="如：东江街道在册高企"
          maxLength={40}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={() => void keep()}
        />
        <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
          共享给本单位同事
        </Checkbox>
      </div>
    </Modal>
  )
}
