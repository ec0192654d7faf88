import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isProblem } from '../api/problem.ts'
import { ErrorPage } from './error-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { Waiting } from './waiting.tsx'

export interface AnswerProps<T> {
  readonly of: UseQueryResult<T>
  readonly children: (answer: T) => ReactNode
}

/** Shows what the server answered, once it has; until then that one waits, and otherwise what went wrong. */
export function Answer<T>({ of, children }: AnswerProps<T>) {
  if (of.data !== undefined) return children(of.data)
  if (isProblem(of.error, 404)) return <NotFoundPage />
  if (of.error) return <ErrorPage error={of.error} retry={() => void of.refetch()} />
  return <Waiting />
}
