/** A bar at the top of the page while something takes its time. */
export function Progress() {
  return <div className="kc-progress" role="progressbar" aria-label="正在载入" />
}
