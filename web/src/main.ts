import { setNonce } from 'get-nonce'
import { config } from 'zod'
import { pageNonce } from './face/mantine/page-nonce.ts'

/*
 * What the policy of the page asks for must be settled before anything else is loaded, so the application itself comes
 * by a second import: Zod compiles its checks when a schema is made, which the policy forbids, and Mantine locks
 * scrolling behind a sheet with a style of its own, which asks here for the nonce.
 */
config({ jitless: true })
setNonce(pageNonce())
void import('./start.tsx')
