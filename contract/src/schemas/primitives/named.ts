import { z } from 'zod'

/** Somebody or something with the name to show: a person, a committee, a body. */
export const named = z.object({ id: z.string(), name: z.string() }).meta({ id: 'Named' })

/** The names to show beside ids, by party: `person/canbo.phuong`, `committee/phuong`, `body/ban.thamdinh.phuong`. */
export const names = z
  .record(z.string(), z.string())
  .meta({ id: 'Names', description: 'Tên để hiển thị, theo khóa person/…, committee/…, body/…' })
