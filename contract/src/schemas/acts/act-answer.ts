import { z } from 'zod'
import { eventView } from '../cases/event.ts'

/** What doing an act answers: the new version, and what then has happened. A dry run answers the same and writes nothing. */
export const actAnswer = z.object({ version: z.int(), events: z.array(eventView) }).meta({ id: 'ActAnswer' })
export type ActAnswer = z.infer<typeof actAnswer>
