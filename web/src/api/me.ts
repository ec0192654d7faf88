import { me, passkeyQuestion, session, type Me, type Session, type SignIn } from '@dam-lam/contract'
import { startAuthentication } from '@simplewebauthn/browser'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { forgetTyped } from '../face/forget-typed.ts'
import { call, nothing } from './client.ts'
import { withDevice } from './device.ts'
import { isProblem } from './problem.ts'

/** Who is signed in, with the positions held today; `null` when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<Me | null> => {
    // Asked first, because browsers write an error on the console for every 401.
    if (!(await call('/session', session, { signal })).signedIn) return null
    try {
      return await call('/me', me, { signal })
    } catch (error) {
      if (isProblem(error, 401)) return null
      throw error
    }
  },
})

export const useMe = () => useQuery(meQuery)

/** Signs in, or learns that a code is asked for; once in, everything asked before, as nobody, is forgotten. */
export const useSignIn = () => useEntering((credentials: SignIn) => call('/session', session, { method: 'POST', body: credentials }))

/** The second step of signing in. */
export const useFinishSignIn = () =>
  useEntering((code: string) => call('/session/second-factor', session, { method: 'POST', body: { code } }))

/** Has the device sign in with a passkey that it finds itself. */
export const useSignInWithPasskey = () =>
  useEntering<void>(async () => {
    const optionsJSON = await call('/session/passkey/question', passkeyQuestion, { method: 'POST' })
    const assertion = await withDevice(() => startAuthentication({ optionsJSON }))
    return call('/session/passkey', session, { method: 'POST', body: assertion })
  })

function useEntering<Input>(mutationFn: (input: Input) => Promise<Session>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: async ({ signedIn }) => {
      if (signedIn) await client.resetQueries()
    },
  })
}

/** Signs out; what the person saw is forgotten with the session. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('/session', nothing, { method: 'DELETE' }),
    onSuccess: () => {
      client.clear()
      forgetTyped([localStorage, sessionStorage])
      client.setQueryData(meQuery.queryKey, null)
    },
  })
}
