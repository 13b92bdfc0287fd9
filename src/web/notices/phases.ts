import type { NoticePhase } from '../api/notices.ts'

interface Standing {
  readonly phase: NoticePhase
  readonly first: string
  readonly last: string
  readonly left: number
}

/** How a notice stands today, in words. */
export function phaseText({ phase, first, left }: Standing): string {
  switch (phase) {
    case 'coming':
      return `${first}起公示`
    case 'standing':
      return left === 0 ? '公示中，今天最后一天' : `公示中，还剩${left}个工作日`
    case 'past':
      return '已期满'
    case 'withdrawn':
      return '已撤回'
  }
}
