import { useBlocker } from '@tanstack/react-router'
import { App } from 'antd'

/** Asks before a page with unsaved edits is left; a change of period or of what is open on the page is no leaving. */
export function useUnsaved(dirty: boolean): void {
  const { modal } = App.useApp()
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: dirty,
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) return false
      const leaves = await modal.confirm({
        title: '有修改还没有保存',
        content: '离开后，这一页上没有保存的修改会丢失。',
        okText: '不保存，离开',
        cancelText: '留在这一页',
        okButtonProps: { danger: true },
        autoFocusButton: 'cancel',
      })
      return !leaves
    },
  })
}
