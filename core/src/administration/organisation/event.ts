import type { AddPersonEvents } from './add-person.ts'
import type { AppointEvents } from './appoint.ts'
import type { CorrectPersonEvents } from './correct-person.ts'
import type { EndPositionEvents } from './end-position.ts'

/** Every event of the stream `organisation` that an act makes, each owned by the file of its act. */
export type OrganisationEventData = AddPersonEvents & CorrectPersonEvents & AppointEvents & EndPositionEvents

export type OrganisationEventType = keyof OrganisationEventData
