import { App, Button } from 'antd'
import { useRef } from 'react'
import { problemOf } from '../api/client.ts'

const SHOWN_SECONDS = 10

/**
 * Says what was done and offers to take it back for some seconds: `done('已作废 3 条', restore)`. A later deed takes the
 * place of an earlier one, which then stands. `undo` tells why it could not be taken back, or `null`.
 */
export function useUndo(): (said: string, undo: () => Promise<string | null>) => void {
  const { message } = App.useApp()
  const running = useRef(false)
  return (said, undo) => {
    const key = 'undo'
    const takeBack = async () => {
      if (running.current) return
      running.current = true
      try {
        const why = await undo()
        void (why === null
          ? message.open({ key, type: 'success', content: '已撤销' })
          : message.open({ key, type: 'warning', content: `没有撤销：${why}` }))
      } catch (error) {
        const { message: why, advice } = problemOf(error)
        void message.open({ key, type: 'error', content: `没有撤销：${why}。${advice}。` })
      } finally {
        running.current = false
      }
    }
    void message.open({
      key,
      type: 'success',
      duration: SHOWN_SECONDS,
      content: (
        <span>
          {said}
          <Button type="link" size="small" onClick={() => void takeBack()}>
            撤销
          </Button>
        </span>
      ),
    })
  }
}
