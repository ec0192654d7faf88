import type { AddPersonEvents } from './add-person.ts'
import type { AppointEvents } from './appoint.ts'
import type { DelegationEvents } from './delegate.ts'
import type { CorrectPersonEvents } from './correct-person.ts'
import type { CorrectPositionEvents } from './correct-position.ts'
import type { EndPositionEvents } from './end-position.ts'
import type { FoundCommitteeEvents } from './found-committee.ts'
import type { RenameEvents } from './rename.ts'
import type { ChangeSuperiorEvents } from './change-superior.ts'
import type { EndCommitteeEvents } from './end-committee.ts'
import type { BodyEvents } from './bodies.ts'
import type { SetTermEvents } from './set-term.ts'
import type { DesignateOfficeEvents } from './designate-office.ts'
import type { TransferPersonEvents } from './transfer-person.ts'

/** Every event of the stream `organisation` that an act makes, each owned by the file of its act. */
export type OrganisationEventData = AddPersonEvents &
  CorrectPersonEvents &
  CorrectPositionEvents &
  AppointEvents &
  EndPositionEvents &
  DelegationEvents &
  FoundCommitteeEvents &
  RenameEvents &
  ChangeSuperiorEvents &
  EndCommitteeEvents &
  BodyEvents &
  SetTermEvents &
  DesignateOfficeEvents &
  TransferPersonEvents

export type OrganisationEventType = keyof OrganisationEventData
