import { z } from 'zod'

/** A moment, RFC 3339 with its offset. */
export const instant = z.iso.datetime({ offset: true }).describe('Thời điểm, theo RFC 3339')
