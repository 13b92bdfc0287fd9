import type { ReviewHead } from '../api/reviews.ts'

type Brief = Pick<ReviewHead, 'status' | 'given' | 'seats' | 'passes' | 'average'>

/** How a review stands, in words. */
export function reviewText({ status, given, seats, passes, average }: Brief): string {
  switch (status) {
    case 'waiting':
    case 'scoring':
      return `评分中，已收 ${given} / ${seats}`
    case 'scored':
      return `已收齐，平均 ${average ?? '--'} 分，待作结论`
    case 'concluded':
      return passes === true ? '结论：通过' : '结论：不通过'
    case 'appealed':
      return '有申诉待答复'
    case 'voided':
      return '抽取已作废'
  }
}
