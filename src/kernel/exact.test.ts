import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  add,
  addDecimals,
  compare,
  compareDecimals,
  decimal,
  divide,
  formatDecimal,
  isDecimal,
  isZero,
  multiply,
  multiplyDecimals,
  negate,
  nthRoot,
  power,
  type Rational,
  rational,
  roundDown,
  roundHalfUp,
  scaleDecimal,
  subtract,
  subtractDecimals,
  sumDecimals,
  toDecimal,
} from './exact.ts'

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }))
  .map(([units, places]) => scaleDecimal(decimal(units), -places))
const rationals = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([num, den]) => rational(num, den))

describe('a decimal', () => {
  for (const [written, canonical] of [
    ['0', '0'],
    ['-0', '0'],
    ['-0.000', '0'],
    ['+12', '12'],
    ['007.500', '7.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1e3', '1000'],
    ['1.5E-7', '0.00000015'],
    ['-1234.5600', '-1234.56'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e21, '1000000000000000000000'],
    [-0, '0'],
    [5e-324, `0.${'0'.repeat(323)}5`],
    [12345678901234567890n, '12345678901234567890'],
  ] as const) {
    it(`${typeof written} ${written} is ${canonical.slice(0, 30)}`, () => assert.equal(decimal(written), canonical))
  }

  for (const no of ['', ' ', '.', '-', '1,000', '1 000', '12万', 'Infinity', '1e5000', '0x10', '1_000', '１２']) {
    it(`「${no}」 is none`, () => assert.throws(() => decimal(no), RangeError))
  }
  for (const no of [Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`${no} is none`, () => assert.throws(() => decimal(no), RangeError))
  }

  for (const no of ['-0', '1.0', '01', '+1', '1.', '.5', '1e3', '', 5, null, undefined, 5n]) {
    it(`${typeof no} ${no} is not canonical`, () => assert.equal(isDecimal(no), false))
  }

  it('is canonical however it came about', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) =>
        [addDecimals(a, b), multiplyDecimals(a, b), negate(a)].every(isDecimal),
      ),
    )
  })
  it('of a float names that float', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => Number(decimal(x)) === x))
  })
})

describe('sums and products', () => {
  it('of whole numbers are those of bigints', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        assert.equal(addDecimals(decimal(a), decimal(b)), String(a + b))
        assert.equal(subtractDecimals(decimal(a), decimal(b)), String(a - b))
        assert.equal(multiplyDecimals(decimal(a), decimal(b)), String(a * b))
        assert.equal(compareDecimals(decimal(a), decimal(b)), a < b ? -1 : a > b ? 1 : 0)
      }),
    )
  })
  it('are associative and distributive to the last digit', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        assert.equal(addDecimals(addDecimals(a, b), c), addDecimals(a, addDecimals(b, c)))
        assert.equal(addDecimals(a, b), addDecimals(b, a))
        assert.equal(
          multiplyDecimals(a, addDecimals(b, c)),
          addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c)),
        )
        assert.ok(isZero(addDecimals(a, negate(a))))
      }),
    )
  })
  it('do not depend on the order in which they are added', () => {
    fc.assert(fc.property(fc.array(decimals), (all) => sumDecimals(all) === sumDecimals(all.toReversed())))
  })
  it('of nothing are zero', () => assert.equal(sumDecimals([]), '0'))
  it('0.1 and 0.2 make 0.3', () => assert.equal(addDecimals(decimal('0.1'), decimal('0.2')), '0.3'))
  it('scaling forth and back changes nothing', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: -30, max: 30 }), (d, n) => scaleDecimal(scaleDecimal(d, n), -n) === d),
    )
  })
  it('518 万元 are 5180000 yuan', () => assert.equal(scaleDecimal(decimal(518), 4), '5180000'))
  it('a power of ten beyond reason is refused', () => {
    assert.throws(() => scaleDecimal(decimal(1), 1e6), RangeError)
    assert.throws(() => scaleDecimal(decimal(1), 0.5), RangeError)
  })
})

describe('a rational', () => {
  it('is in lowest terms with a positive denominator', () => {
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        for (const r of [add(a, b), subtract(a, b), multiply(a, b), a]) {
          assert.ok(r.den > 0n)
          assert.equal(rational(r.num, r.den).den, r.den)
        }
      }),
    )
  })
  it('of a decimal is that decimal again', () => {
    fc.assert(fc.property(decimals, (d) => toDecimal(rational(d), 30) === d))
  })
  it('1.5 ÷ 0.25 is 6', () => assert.deepEqual(rational('1.5' as never, 0.25), { num: 6n, den: 1n }))
  it('adds, subtracts, multiplies and divides back', () => {
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        assert.deepEqual(subtract(add(a, b), b), a)
        if (b.num !== 0n) assert.deepEqual(divide(multiply(a, b), b), a)
      }),
    )
  })
  it('compares as its difference does', () => {
    fc.assert(fc.property(rationals, rationals, (a, b) => compare(a, b) === compare(subtract(a, b), rational(0))))
  })
  it('is not made by dividing by zero', () => {
    assert.throws(() => rational(1, 0), RangeError)
    assert.throws(() => divide(rational(1), rational(0)), RangeError)
    assert.throws(() => power(rational(0), -1), RangeError)
  })
  it('powers add', () => {
    const exponents = fc.integer({ min: -6, max: 6 })
    fc.assert(
      fc.property(
        rationals.filter((r) => r.num !== 0n),
        exponents,
        exponents,
        (r, m, n) => {
          assert.deepEqual(multiply(power(r, m), power(r, n)), power(r, m + n))
        },
      ),
    )
  })
  it('to the power of zero is one', () => assert.deepEqual(power(rational(0), 0), rational(1)))
  it('has no power of a half', () => assert.throws(() => power(rational(4), 0.5), RangeError))
})

describe('rounding', () => {
  for (const [value, places, halfUp, down] of [
    ['2.5', 0, '3', '2'],
    ['-2.5', 0, '-3', '-2'],
    ['2.4999', 0, '2', '2'],
    ['0.005', 2, '0.01', '0'],
    ['-0.004', 2, '0', '0'],
    ['13.65', 1, '13.7', '13.6'],
    ['1.005', 2, '1.01', '1'],
    ['149', -2, '100', '100'],
    ['150', -2, '200', '100'],
    ['99.995', 2, '100', '99.99'],
  ] as const) {
    it(`${value} to ${places} places is ${halfUp}, cut ${down}`, () => {
      assert.equal(roundHalfUp(rational(decimal(value)), places), halfUp)
      assert.equal(roundDown(rational(decimal(value)), places), down)
    })
  }
  it('a quotient has twelve places', () => {
    assert.equal(toDecimal(rational(1, 3)), '0.333333333333')
    assert.equal(toDecimal(rational(2, 3)), '0.666666666667')
    assert.equal(toDecimal(rational(1, 4)), '0.25')
  })
  it('moves a value by half a unit at most, a tie away from zero', () => {
    const half = (places: number): Rational => divide(power(rational(10), -places), rational(2))
    fc.assert(
      fc.property(rationals, fc.integer({ min: -3, max: 12 }), (r, places) => {
        const moved = subtract(rational(roundHalfUp(r, places)), r)
        const size = moved.num < 0n ? subtract(rational(0), moved) : moved
        const way = compare(size, half(places))
        assert.ok(way <= 0)
        if (way === 0) assert.equal(moved.num < 0n, r.num < 0n)
      }),
    )
  })
  it('cutting never passes the value and leaves less than a unit', () => {
    fc.assert(
      fc.property(rationals, fc.integer({ min: 0, max: 9 }), (r, places) => {
        const rest = subtract(r, rational(roundDown(r, places)))
        assert.ok(rest.num === 0n || rest.num < 0n === r.num < 0n)
        const unit = power(rational(10), -places)
        assert.ok(compare(rest, unit) < 0 && compare(rest, subtract(rational(0), unit)) > 0)
      }),
    )
  })
  it('needs whole places', () => assert.throws(() => roundHalfUp(rational(1), 1.5), RangeError))
})

describe('an n-th root', () => {
  for (const [value, n, places, root] of [
    [rational(0), 3, 2, '0'],
    [rational(1), 7, 12, '1'],
    [rational(2), 2, 12, '1.414213562373'],
    [rational(27), 3, 4, '3'],
    [rational(-27), 3, 4, '-3'],
    [rational(1, 4), 2, 3, '0.5'],
    [rational(2), 1, 3, '2'],
    // 1.25² = 1.5625: the tie at one place goes up.
    [rational(15625, 10000), 2, 1, '1.3'],
    // From 100 to 133.1 in three years is 10 % a year.
    [rational(1331, 1000), 3, 6, '1.1'],
  ] as const) {
    it(`${n} of ${value.num}/${value.den} to ${places} places is ${root}`, () =>
      assert.equal(nthRoot(value, n, places), root))
  }
  it('is the nearest of all decimals with so many places', () => {
    const half = (places: number) => divide(power(rational(10), -places), rational(2))
    fc.assert(
      fc.property(
        rationals.filter((r) => r.num >= 0n),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 8 }),
        (r, n, places) => {
          const root = rational(nthRoot(r, n, places))
          const below = subtract(root, half(places))
          if (below.num >= 0n) assert.ok(compare(power(below, n), r) <= 0)
          assert.ok(compare(power(add(root, half(places)), n), r) > 0)
        },
      ),
    )
  })
  it('does not exist for an even root of a negative number, nor for the zeroth', () => {
    assert.throws(() => nthRoot(rational(-4), 2), RangeError)
    assert.throws(() => nthRoot(rational(4), 0), RangeError)
  })
})

describe('a decimal written out', () => {
  for (const [value, format, text] of [
    ['1234567.5', {}, '1234567.5'],
    ['1234567.5', { places: 2 }, '1234567.50'],
    ['1234567.5', { places: 2, group: true }, '1,234,567.50'],
    ['-1234567', { group: true }, '-1,234,567'],
    ['999', { group: true }, '999'],
    ['1000', { group: true }, '1,000'],
    ['0.1234567', { group: true }, '0.1234567'],
    ['-0.004', { places: 2 }, '0.00'],
    ['2.5', { places: 0 }, '3'],
    ['149', { places: -2 }, '100'],
  ] as const) {
    it(`${value} with ${JSON.stringify(format)} is ${text}`, () =>
      assert.equal(formatDecimal(decimal(value), format), text))
  }
  it('reads back without its commas', () => {
    fc.assert(fc.property(decimals, (d) => decimal(formatDecimal(d, { group: true }).replaceAll(',', '')) === d))
  })
})
