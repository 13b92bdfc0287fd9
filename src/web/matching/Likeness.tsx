/** How much of the need is found again, and by which words: a clerk sees why it stands here. */
export function Likeness({ percent, shared }: { readonly percent: number; readonly shared: readonly string[] }) {
  return (
    <p className="matching-likeness">
      <span className="matching-bar" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
      相近 {percent}%<span className="kc-quiet">　共有：{shared.join('、')}</span>
    </p>
  )
}
