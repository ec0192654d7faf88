import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isProblem } from '../api/problem.ts'
import { ErrorPage } from './error-page.tsx'
import { Failure } from './failure.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { Waiting } from './waiting.tsx'

export interface AnswerProps<T> {
  readonly of: UseQueryResult<T>
  /** The answer is the whole page, heading included; else a part below a heading that stands already. */
  readonly page?: boolean
  readonly children: (answer: T) => ReactNode
}

/** What the server answered, once it has; until then that one waits, or what went wrong. */
export function Answer<T>({ of, page = false, children }: AnswerProps<T>) {
  if (of.data !== undefined) return children(of.data)
  if (!of.error) return <Waiting />
  const failure = { error: of.error, retry: () => void of.refetch() }
  if (!page) return <Failure {...failure} />
  return isProblem(of.error, 404) ? <NotFoundPage /> : <ErrorPage {...failure} />
}
