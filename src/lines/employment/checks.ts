import { checks, relation } from '../../kernel/check.ts'
import { latestReading } from '../../kernel/figure.ts'
import { counties, ecommerceCounties } from '../statistics/series.ts'

export const employmentChecks = checks({
  ecommerceWithinCounties: relation({
    label: '电商示范县不多于县数',
    left: latestReading(ecommerceCounties),
    is: 'atMost',
    right: latestReading(counties),
    why: '示范县比县还多，多半把两批示范重复计了',
    advice: '向商务部门核对名单，同一县只计一次',
  }),
})
