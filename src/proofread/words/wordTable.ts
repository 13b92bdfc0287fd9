export const WORD_CHARACTERS_MIN = 2
export const WORD_CHARACTERS_MAX = 4

const SLOTS = 2 ** 19

/**
 * Words of two to four characters with a number each, in flat arrays by the codes of their characters. A map of strings
 * this large takes long to fill, and each question would first have to make the string.
 */
export class WordTable {
  readonly #heads = new Uint32Array(SLOTS)
  readonly #tails = new Uint32Array(SLOTS)
  readonly #numbers = new Int32Array(SLOTS)
  #size = 0

  set(word: string, number: number): void {
    const head = pairOf(codeAt(word, 0), codeAt(word, 1))
    const tail = pairOf(codeAt(word, 2), codeAt(word, 3))
    const place = this.#placeOf(head, tail)
    if (this.#heads[place] === 0) {
      this.#size += 1
      if (this.#size > SLOTS / 2) throw new RangeError('more words than there is room for')
      this.#heads[place] = head
      this.#tails[place] = tail
    }
    this.#numbers[place] = number
  }

  /** The number of a word, 0 for one that is not here. */
  get(word: string): number {
    if (word.length < WORD_CHARACTERS_MIN || word.length > WORD_CHARACTERS_MAX) return 0
    return this.#at(pairOf(codeAt(word, 0), codeAt(word, 1)), pairOf(codeAt(word, 2), codeAt(word, 3)))
  }

  /** The number of a word when the character at `hole` in it is another, by its code. */
  getWith(word: string, hole: number, other: number): number {
    const first = hole === 0 ? other : codeAt(word, 0)
    const second = hole === 1 ? other : codeAt(word, 1)
    const third = hole === 2 ? other : codeAt(word, 2)
    const fourth = hole === 3 ? other : codeAt(word, 3)
    return this.#at(pairOf(first, second), pairOf(third, fourth))
  }

  #at(head: number, tail: number): number {
    return this.#numbers[this.#placeOf(head, tail)] ?? 0
  }

  /** Where the word stands, or the free place where it would. */
  #placeOf(head: number, tail: number): number {
    let place = (Math.imul(head ^ Math.imul(tail, 0x85ebca6b), 0x9e3779b1) >>> 8) % SLOTS
    while (this.#heads[place] !== 0 && (this.#heads[place] !== head || this.#tails[place] !== tail))
      place = (place + 1) % SLOTS
    return place
  }
}

function codeAt(word: string, place: number): number {
  return place < word.length ? word.charCodeAt(place) : 0
}

function pairOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}
