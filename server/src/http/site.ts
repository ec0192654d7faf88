import type { FastifyInstance } from 'fastify'
import type { Resources } from '../use-cases/resources.ts'

/** What the routes are made with. */
export interface Site extends Resources {
  /** Where people reach the server; known for good only once it listens. */
  readonly publicUrl: () => string
  readonly metricsToken: string | undefined
  /** Accounts for everyone to try, where the data are a demonstration. */
  readonly demo: DemoAccess | null
}

export interface DemoAccess {
  /** Undefined where others than this machine could read it. */
  readonly password: string | undefined
}

/** A part of the API. */
export type Routes = (app: FastifyInstance, site: Site) => void
