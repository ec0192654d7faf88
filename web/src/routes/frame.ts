import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { meQuery } from '../api/me.ts'
import { FrameFailed } from '../face/frame-failed.tsx'
import { NotFoundPage } from '../face/not-found-page.tsx'
import { Root } from '../root.tsx'

/** What stands round every page. */
export const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: FrameFailed,
})

/** Below this stands what only a person who is signed in may open; anybody else signs in first and comes back. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context: { queries }, location }) => {
    if ((await queries.ensureQueryData(meQuery)) === null) throw redirect({ to: '/dang-nhap', search: { ve: location.href } })
  },
})
