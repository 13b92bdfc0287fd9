import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { structureQuery } from '../api/policies.ts'
import { searchOf } from '../records/search.ts'
import { yuanFigure } from './amount.ts'

/** 投入结构: of each year, how much goes by each way of giving, and what a verified yuan has drawn. */
export function Structure({ bureau }: { readonly bureau: string }) {
  const { data } = useQuery(structureQuery(bureau))
  if (data === undefined || data.length === 0) return null
  return (
    <section className="kc-card policy-block" aria-label="投入结构">
      <div className="policy-head">
        <h2>投入结构</h2>
        <span className="kc-quiet">杠杆＝带动社会投入÷财政实际投入，只算已经核实的预算项目</span>
      </div>
      <div className="policy-scroll">
        <table className="policy-table">
          <thead>
            <tr>
              <th scope="col">年度</th>
              <th scope="col">投入方式</th>
              {['预算（元）', '占比', '财政实际投入（元）', '带动社会投入（元）', '杠杆（倍）'].map((title) => (
                <th key={title} scope="col" className="number">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map(({ year, instrument, amount, share, spent, drawn, leverage }) => {
              const isTotal = instrument === '合计'
              return (
                <tr key={`${year} ${instrument}`} className={isTotal ? 'policy-total' : ''}>
                  <td className="policy-short">{year}</td>
                  <td className="policy-short">
                    {isTotal ? (
                      instrument
                    ) : (
                      <Link
                        to="/$bureau/registers/$register"
                        params={{ bureau, register: 'budget' }}
                        search={searchOf({
                          where: {
                            instrument: { among: [instrument] },
                            year: { from: String(year), to: String(year) },
                          },
                          sort: [],
                          search: '',
                        })}
                      >
                        {instrument}
                      </Link>
                    )}
                  </td>
                  <td className="number">{yuanFigure(amount)}</td>
                  <td className="number">{share}%</td>
                  <td className="number">{leverage === null ? '--' : yuanFigure(spent)}</td>
                  <td className="number">{leverage === null ? '--' : yuanFigure(drawn)}</td>
                  <td className="number">{leverage === null ? '--' : Number(leverage).toFixed(2)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
