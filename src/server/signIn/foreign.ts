/** Whom another place says that somebody is. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
  /** As the other place calls them; shown, never trusted. */
  readonly name: string | null
}

/** What the browser keeps between leaving and coming back: nobody else can then finish what it began. */
export type Kept = { readonly [name: string]: string }

/**
 * Another place to sign in at. It is left for with `begin` and come back from with `finish`; between them everything
 * is in the browser's keeping. OpenID Connect is one (oidc.ts); a portal that hands out tickets is another (ticket.ts).
 */
export interface ForeignSignIn {
  /** On the button: 统一身份认证, 浙里办. */
  readonly label: string
  /** `back` is where the visitor is to come back to. */
  begin(back: URL): Promise<{ readonly to: URL; readonly kept: Kept }>
  /** `came` is the address with which the visitor came back. Throws ForeignRefusal on anything that does not fit. */
  finish(came: URL, back: URL, kept: Kept): Promise<Identity>
}

/** The other place did not say who it is, or said so in a way that does not hold. */
export class ForeignRefusal extends Error {}
