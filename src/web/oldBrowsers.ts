/*
 * What Chromium 88 does not have yet and our libraries use. The build lowers syntax, not the standard library.
 */

type Mutable = { [name: string]: unknown }

function add(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true })
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0
  return this[whole < 0 ? whole + this.length : whole]
}

function findLast(
  this: readonly unknown[],
  matches: (one: unknown, index: number, all: readonly unknown[]) => boolean,
) {
  for (let index = this.length - 1; index >= 0; index--) if (matches(this[index], index, this)) return this[index]
  return undefined
}

function groupBy<K, T>(list: Iterable<T>, keyOf: (one: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  let index = 0
  for (const one of list) {
    const key = keyOf(one, index++)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

add(Map, 'groupBy', groupBy)
add(Array.prototype, 'at', at)
add(String.prototype, 'at', at)
add(Array.prototype, 'findLast', findLast)
// biome-ignore lint/suspicious/noPrototypeBuiltins: what stands for Object.hasOwn cannot be made of it
add(Object, 'hasOwn', (of: Mutable, name: string) => Object.prototype.hasOwnProperty.call(of, name))

export {}
