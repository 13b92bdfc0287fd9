import { useBlocker } from '@tanstack/react-router'
import { App } from 'antd'

/**
 * Asks before a page with unsaved edits is left; a change of period or of what is open on the page is no leaving.
 * What closes without leaving the page asks through the function it returns: `leave(close)`.
 */
export function useUnsaved(dirty: boolean): (leave: () => void) => void {
  const { modal } = App.useApp()
  const leaves = async () =>
    await modal.confirm({
      title: '有修改还没有保存',
      content: '离开后，没有保存的修改会丢失。',
      okText: '不保存，离开',
      cancelText: '留在这里',
      okButtonProps: { danger: true },
      autoFocusButton: 'cancel',
    })
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: dirty,
    shouldBlockFn: async ({ current, next }) => current.pathname !== next.pathname && !(await leaves()),
  })
  return (leave) => {
    if (!dirty) return leave()
    void leaves().then((sure) => {
      if (sure) leave()
    })
  }
}
