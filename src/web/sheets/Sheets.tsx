export function Sheets() {
  return null
}
