import { useState } from 'react'
import type { FirmAt } from '../api/enterprises.ts'
import { FirmRule } from '../rule/FirmRule.tsx'

const FIRST_RULE = 'high-tech'

/** 测评: the firm held against a rule, as the lists show it. */
export default function Assessed({ firm: { bureau, id, asOf } }: { readonly firm: FirmAt }) {
  const [rule, setRule] = useState(FIRST_RULE)
  return <FirmRule at={{ bureau, firm: id, rule, asOf }} onRule={setRule} />
}
