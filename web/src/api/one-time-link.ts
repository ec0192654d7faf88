import { oneTimeLink, session, type FirstStart, type UseOneTimeLink } from '@dam-lam/contract'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, nothing } from './client.ts'
import { meQuery } from './me.ts'
import { sessionQuery } from './session.ts'

const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['one-time-link', token],
    staleTime: Infinity,
    queryFn: ({ signal }) => call('/session/one-time-link', oneTimeLink, { method: 'POST', body: { token }, signal }),
  })

/** What a link opens; looking does not use it up. */
export const useOneTimeLink = (token: string) => useQuery(linkQuery(token))

/** Uses the link up: sets the password that its holder has chosen. */
export const useSetPassword = () =>
  useMutation({ mutationFn: (body: UseOneTimeLink) => call('/session/one-time-link', nothing, { method: 'PUT', body }) })

/** Writes down the first committee and its administrator, who is then signed in. */
export function useBeginHere() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: FirstStart) => call('/session/first-start', session, { method: 'POST', body }),
    // Not the link, which is void now while its page still stands.
    onSuccess: () => Promise.all([meQuery, sessionQuery].map(({ queryKey }) => client.resetQueries({ queryKey }))),
  })
}
