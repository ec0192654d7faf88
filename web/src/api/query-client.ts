import { QueryClient } from '@tanstack/react-query'
import { isProblem } from './problem.ts'

/** Asked again only when no answer came: a refusal will be a refusal the second time too. */
const mayHelpToAskAgain = (failures: number, error: Error): boolean => failures < 2 && isProblem(error, 0)

/** The memory of what the server has said, one a page load. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: mayHelpToAskAgain, staleTime: 10_000 },
      mutations: { retry: false },
    },
  })
