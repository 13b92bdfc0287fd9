import { App } from 'antd'
import { copied } from './copied.ts'

/** Copies a text and says so; where the browser does not let it, says what to do instead. */
export function useCopy(): (text: string, done: string) => void {
  const { message } = App.useApp()
  return (text, done) =>
    void copied(text).then(
      () => void message.success(done),
      () => void message.warning('浏览器不让复制，请选中文字后按 Ctrl+C'),
    )
}
