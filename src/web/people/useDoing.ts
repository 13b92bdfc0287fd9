import { useMutation } from '@tanstack/react-query'
import { App } from 'antd'
import { problemOf } from '../api/client.ts'

/** Does something and says what came of it. */
export function useDoing<T = unknown>(onDone?: (answer: T) => void) {
  const { message, modal } = App.useApp()
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
  })
  return {
    busy: doing.isPending,
    run: (task: () => Promise<T>, said?: string) => doing.mutate({ task, said }),
  }
}

/** Names one submission, so that an impatient finger submits once. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
