export function Indicators() {
  return <p>指标</p>
}
