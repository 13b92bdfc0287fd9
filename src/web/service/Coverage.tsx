const PERCENT = 100

/** Covered of listed, as a bar and in numbers; of an empty list there is no share. */
export function Coverage({
  label,
  covered,
  listed,
}: {
  readonly label?: string
  readonly covered: number
  readonly listed: number
}) {
  const share = listed === 0 ? null : Math.floor((covered * PERCENT * 10) / listed) / 10
  return (
    <span className="service-coverage">
      {label !== undefined && <span className="service-label">{label}</span>}
      <span className="service-bar" aria-hidden="true">
        <span style={{ width: `${share ?? 0}%` }} />
      </span>
      <span className="service-share">
        {covered}/{listed} 户{share === null ? '' : `　${share}%`}
      </span>
    </span>
  )
}
