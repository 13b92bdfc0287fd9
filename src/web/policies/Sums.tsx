import { yuanText } from './amount.ts'

/** Amounts side by side, each under its name. */
export function Sums({ of }: { readonly of: readonly (readonly [label: string, yuan: string | null])[] }) {
  return (
    <table className="policy-table policy-sums">
      <thead>
        <tr>
          {of.map(([label]) => (
            <th key={label} scope="col" className="number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {of.map(([label, value]) => (
            <td key={label} className="number">
              {yuanText(value)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
