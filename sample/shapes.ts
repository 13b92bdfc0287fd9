/** Share of the year in each month, in percent: when things happen in a bureau's year. */
export const shapes = {
  contracts: [3, 3, 6, 6, 7, 11, 6, 6, 9, 7, 11, 25],
  inventions: [8, 6, 9, 9, 8, 9, 8, 8, 9, 8, 9, 9],
  payments: [2, 1, 3, 4, 6, 9, 5, 5, 10, 8, 17, 30],
  sessions: [3, 3, 8, 9, 19, 9, 6, 5, 20, 8, 6, 4],
  applications: [0, 0, 0, 3, 20, 24, 26, 17, 10, 0, 0, 0],
  announcements: [0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 32, 60],
  smes2026: [0, 0, 0, 0, 0, 31, 34, 27, 8, 0, 0, 0],
  even: [8, 8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9],
} as const

export type Shape = readonly number[]

/** The months of a half year with their share of it. */
export function halfOf(shape: Shape, half: 1 | 2): readonly (readonly [month: number, weight: number])[] {
  return shape.slice((half - 1) * 6, half * 6).map((weight, index) => [(half - 1) * 6 + index + 1, weight] as const)
}
