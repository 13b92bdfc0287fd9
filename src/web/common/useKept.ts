import { useState } from 'react'

/** Something that this browser remembers from visit to visit; it is asked to, and may refuse. */
export function useKept<T>(name: string, initial: T, isFit: (value: unknown) => value is T) {
  const [value, setValue] = useState<T>(() => read(name, initial, isFit))
  const keep = (next: T) => {
    setValue(next)
    try {
      window.localStorage.setItem(`kechuang.${name}`, JSON.stringify(next))
    } catch {
      // Without storage the choice holds until the page is left.
    }
  }
  return [value, keep] as const
}

function read<T>(name: string, initial: T, isFit: (value: unknown) => value is T): T {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(`kechuang.${name}`) ?? 'null')
    return isFit(kept) ? kept : initial
  } catch {
    return initial
  }
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
