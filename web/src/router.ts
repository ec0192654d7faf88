import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { PageFailed } from './face/page-failed.tsx'
import { Waiting } from './face/waiting.tsx'
import { parseSearch, stringifySearch } from './plain-search.ts'
import { routeTree } from './routes/route-tree.ts'

/** The addresses of the application. The query client lets a route look before it opens: is somebody signed in? */
export const makeRouter = (queries: QueryClient) =>
  createRouter({
    routeTree,
    context: { queries },
    parseSearch,
    stringifySearch,
    // A provision that the address names is brought into view by the page that shows it.
    scrollRestoration: ({ location }) => !location.pathname.startsWith('/quy-dinh/'),
    // Inside the frame, so that the way elsewhere stays open.
    defaultErrorComponent: PageFailed,
    defaultPendingComponent: Waiting,
    defaultPreload: 'intent',
    // The answers live in the query client; the router keeps none of its own.
    defaultPreloadStaleTime: 0,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
