import { z } from 'zod'
import { meeting } from '../meeting.ts'

/** A meeting as a reader sees it: who sat there and the minutes are left out for a proposer. */
export const meetingView = z.object({
  ...meeting.shape,
  present: meeting.shape.present.optional(),
  minutes: meeting.shape.minutes.optional(),
})
