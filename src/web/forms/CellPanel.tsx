import { Button, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { whenLabels, whens } from '../../kernel/form/when.ts'
import type { Definition } from '../api/figures.ts'
import type { BlankSheet, FormCell } from '../api/forms.ts'
import type { Here } from '../shell/standing.ts'
import { guessed, headersOf } from './headers.ts'
import { columnLetter } from './letters.ts'
import type { Spot } from './Mapping.tsx'

const aspects = [
  { value: 'value', label: '数' },
  { value: 'growth', label: '同比' },
  { value: 'target', label: '年度目标' },
  { value: 'completion', label: '完成年度目标' },
  { value: 'rank', label: '位次' },
] as const

const AMOUNTS = ['元', '千元', '万元', '亿元'] as const
const DECIMALS_MAX = 6

/** What the clicked cell takes: which figure, which number of it, of when, of where, in which unit. */
export function CellPanel({
  here,
  sheet,
  spot,
  cell,
  definitions,
  onPut,
  onClear,
}: {
  readonly here: Here
  readonly sheet: BlankSheet
  readonly spot: Spot
  readonly cell: FormCell | null
  readonly definitions: readonly Definition[]
  readonly onPut: (cells: readonly FormCell[]) => void
  readonly onClear: () => void
}) {
  const guess = guessed(sheet, spot)
  const [indicator, setIndicator] = useState(cell?.indicator)
  const [aspect, setAspect] = useState<FormCell['aspect']>(cell?.aspect ?? (guess.growth ? 'growth' : 'value'))
  const [when, setWhen] = useState(cell?.when ?? guess.when)
  const [area, setArea] = useState(cell?.area ?? streetOf(here, headersOf(sheet, spot).left))
  const [unit, setUnit] = useState<FormCell['unit']>(cell?.unit ?? null)
  const [decimals, setDecimals] = useState(cell?.decimals ?? null)
  const chosen = definitions.find(({ id }) => id === indicator)
  const isAmount = chosen !== undefined && AMOUNTS.some((one) => one === chosen.unit)
  const choose = (id: string) => {
    setIndicator(id)
    const amount = AMOUNTS.some((one) => one === definitions.find((one) => one.id === id)?.unit)
    setUnit(amount ? guess.unit : null)
  }
  const made = (at: Spot, place: string | null): FormCell => ({
    ...{ sheet: sheet.name, row: at.row, column: at.column, indicator: indicator ?? '', aspect, when },
    ...{ area: place, unit: isAmount ? unit : null, decimals },
  })
  const below = streetsBelow(here, sheet, spot)
  return (
    <>
      <strong>
        {sheet.name} {columnLetter(spot.column)}
        {spot.row}
      </strong>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label="填哪个指标"
        placeholder="按名称选指标"
        value={indicator ?? null}
        options={definitions.map(({ id, label }) => ({ value: id, label }))}
        onChange={choose}
      />
      <Select aria-label="指标的哪个数" value={aspect} options={[...aspects]} onChange={setAspect} />
      <Select
        aria-label="哪一期"
        value={when}
        options={whens.map((value) => ({ value, label: whenLabels[value] }))}
        onChange={setWhen}
      />
      <Select
        allowClear
        aria-label="哪里的"
        placeholder="填表时所选的区划"
        value={area}
        options={here.state.areas.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(code) => setArea(code ?? null)}
      />
      {isAmount && (
        <Select
          allowClear
          aria-label="单位"
          placeholder="按指标的单位"
          value={unit}
          options={AMOUNTS.map((value) => ({ value, label: value }))}
          onChange={(value) => setUnit(value ?? null)}
        />
      )}
      <InputNumber
        aria-label="小数位"
        placeholder="小数位，不填按指标"
        min={0}
        max={DECIMALS_MAX}
        value={decimals}
        onChange={setDecimals}
      />
      <span className="forms-buttons">
        <Button type="primary" disabled={indicator === undefined} onClick={() => onPut([made(spot, area)])}>
          填这一格
        </Button>
        {below.length > 0 && (
          <Button
            disabled={indicator === undefined}
            onClick={() => onPut(below.map(({ row, code }) => made({ row, column: spot.column }, code)))}
          >
            按街道往下填 {below.length} 格
          </Button>
        )}
        {cell !== null && <Button onClick={onClear}>不填</Button>}
      </span>
    </>
  )
}

function streetOf({ state: { areas, area: root } }: Here, said: string): string | null {
  const name = said.replaceAll(/\s/g, '')
  return (
    areas.find((one) => one.code !== root && (one.name === name || one.name.startsWith(name)) && name.length > 1)
      ?.code ?? null
  )
}

/** Rows from the cell down whose headers name streets. */
function streetsBelow(here: Here, sheet: BlankSheet, { row, column }: Spot) {
  return Array.from({ length: Math.max(0, sheet.rows - row + 1) }, (_, index) => row + index).flatMap((at) => {
    const code = streetOf(here, headersOf(sheet, { row: at, column }).left)
    return code === null ? [] : [{ row: at, code }]
  })
}
