import type { DemoAccess } from '../demo/demo-access.ts'
import type { SecurityLog } from '../security-log/security-log.ts'
import type { SingleSignOn } from '../identity/single-sign-on.ts'
import type { Resources } from '../use-cases/resources.ts'

/** What the routes are made with. */
export interface Site extends Resources {
  /** Where people reach the server; known for good only once it listens. */
  readonly publicUrl: () => string
  /** In the form Fastify's `trustProxy` takes. */
  readonly trustProxy: boolean | string[]
  /** The folder of the built web application; undefined serves the API alone. */
  readonly distDir: string | undefined
  /** The provider at which people may sign in instead; undefined where there is none. */
  readonly singleSignOn?: SingleSignOn | undefined
  readonly metricsToken: string | undefined
  /** Accounts for everyone to try, where the data are a demonstration. */
  readonly demo: DemoAccess | null
  /** Where what concerns security is written; a test that does not look at it has none. */
  readonly securityLog?: SecurityLog
}
