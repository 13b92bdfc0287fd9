import { checks, finding, relation } from '../../kernel/check.ts'
import { compareDecimals, sumDecimals } from '../../kernel/exact.ts'
import { flow } from '../../kernel/figure.ts'
import { handedOut, materialUse, taken } from './materialUse.ts'

export const materialChecks = checks({
  materialUseAddsUp: finding(materialUse, {
    label: '发放和退回不多于领用',
    find: ({ taken: out, handedOut: given, returned }) => {
      const gone = [given, returned].filter((copies) => copies !== null)
      const sum = sumDecimals(gone)
      return compareDecimals(sum, out) > 0 && `领用${out}份，发放加退回${sum}份`
    },
    why: '发得比领得多，说明有一次领用没有登记，库存就不准',
    advice: '核对领用单；发放数是估的，计数填约、近、余',
  }),
  materialReturnDated: finding(materialUse, {
    label: '退回的资料有日期',
    find: ({ on, returned, returnedOn }) =>
      (returned !== null && returnedOn === null && '有退回份数，没有退回日期，按领用日期加回库存') ||
      (returnedOn !== null && returnedOn < on && `退回日期${returnedOn}早于领用日期${on}`),
    why: '库存按日期算，退回记在哪天，哪天才加回来',
    advice: '补填或更正退回日期',
  }),
  materialsHandedOutWithinTaken: relation({
    label: '资料发放不多于领用',
    left: flow(handedOut),
    is: 'atMost',
    right: flow(taken),
    why: '发出去的都是领来的',
    advice: '打开两个数的明细对照，补登领用',
  }),
})
