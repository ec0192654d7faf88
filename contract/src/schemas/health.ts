import { z } from 'zod'

/** `GET /healthz`: the process answers. */
export const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' })
export type Health = z.infer<typeof health>

/** `GET /readyz`: what the process needs answers too. */
export const readiness = z
  .object({ status: z.enum(['ready', 'not-ready']), database: z.boolean() })
  .meta({ id: 'Readiness' })
export type Readiness = z.infer<typeof readiness>
