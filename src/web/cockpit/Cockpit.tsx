export function Cockpit() {
  return <p>驾驶舱</p>
}
