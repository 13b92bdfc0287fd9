import { lazy, Suspense } from 'react'
import { useSessionEnded } from './ended.ts'

const SignInAgain = lazy(() => import('./SignInAgain.tsx'))

/** Asks whoever is at work to sign in again when the session has ended. */
export function Session() {
  if (!useSessionEnded()) return null
  return (
    <Suspense fallback={null}>
      <SignInAgain />
    </Suspense>
  )
}
