import { yuanFigure } from './amount.ts'

/** Amounts side by side, each under its name. */
export function Sums({ of }: { readonly of: readonly (readonly [label: string, yuan: string | null])[] }) {
  return (
    <table className="policy-table policy-sums">
      <thead>
        <tr>
          {of.map(([label]) => (
            <th key={label} scope="col" className="number">
              {label}（元）
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {of.map(([label, value]) => (
            <td key={label} className="number">
              {yuanFigure(value)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
