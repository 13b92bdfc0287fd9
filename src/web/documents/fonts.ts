/** Which of these families the computer has: one that it lacks is drawn as whatever stands behind it. */
export function installedFonts(names: readonly string[]): readonly string[] {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return names
  // Chinese characters are as wide in every font; letters are not.
  const sample = 'mmMWwiIl1|0123456789'
  const widthOf = (family: string) => {
    context.font = `72px ${family}`
    return context.measureText(sample).width
  }
  const plain = ['monospace', 'serif', 'sans-serif'].map((family) => [family, widthOf(family)] as const)
  return names.filter((name) =>
    plain.some(([family, width]) => widthOf(`"${name.replaceAll('"', '')}", ${family}`) !== width),
  )
}
