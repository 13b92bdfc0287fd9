import { useMutation } from '@tanstack/react-query'
import { App } from 'antd'
import { useRef } from 'react'
import { problemOf } from '../api/client.ts'

/** Does something and says what came of it. */
export function useDoing<T = unknown>(onDone?: (answer: T) => void) {
  const { message, modal } = App.useApp()
  // Known at once: a second click comes before the button shows that it is busy.
  const running = useRef(false)
  const doing = useMutation({
    mutationFn: ({ task }: { readonly task: () => Promise<T>; readonly said?: string | undefined }) => task(),
    onSuccess: (answer, { said }) => {
      if (said !== undefined) void message.success(said)
      onDone?.(answer)
    },
    onError: (error) => {
      const { message: title, advice } = problemOf(error)
      void modal.error({ title, content: `${advice}。` })
    },
    onSettled: () => {
      running.current = false
    },
  })
  return {
    busy: doing.isPending,
    run: (task: () => Promise<T>, said?: string) => {
      if (running.current) return
      running.current = true
      doing.mutate({ task, said })
    },
  }
}

/** Names one submission, so that an impatient finger submits once. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
