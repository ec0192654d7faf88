import { z } from 'zod'

/** A time of day in Vietnam, `HH:mm`, as somebody states it. */
export const timeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ id: 'TimeOfDay', description: 'Giờ trong ngày, HH:mm', examples: ['03:10'] })
