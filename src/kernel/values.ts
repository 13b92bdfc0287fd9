declare const brand: unique symbol

/** A nominal type; its name is the brand, so that two brands are never equal by accident. */
export type Brand<B extends string> = { readonly [brand]: B }

/** A calendar day `YYYY-MM-DD` in China Standard Time (UTC+8). */
export type Day = string & Brand<'Day'>

/** A decimal number in canonical form: no exponent, no leading plus, no trailing zeros, `-0` is `0`. */
export type Decimal = string & Brand<'Decimal'>

/** An amount in yuan, a canonical decimal; another currency follows after a space (`140000 USD`). */
export type Money = string & Brand<'Money'>

/** A code of GB/T 2260 (6 digits), its 9- and 12-digit continuations, a local extension, or `outside`. */
export type AreaCode = string & Brand<'AreaCode'>

/** The identity of a record of register `N`: a UUIDv7 made by the application. */
export type Id<N extends string = string> = string & Brand<`Id of ${N}`>
