export function Enterprise() {
  return null
}
