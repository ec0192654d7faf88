import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useState } from 'react'
import { makeQueryClient } from './api/query-client.ts'
import { pageNonce } from './face/mantine/page-nonce.ts'
import { theme } from './face/theme.ts'
import { makeRouter } from './router.ts'

/** What all pages share: the memory of the server's answers, the addresses, the face. */
export function App() {
  const [{ queries, router }] = useState(() => {
    const queries = makeQueryClient()
    return { queries, router: makeRouter(queries) }
  })
  return (
    <StrictMode>
      <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={pageNonce}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  )
}
