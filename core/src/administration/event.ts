import type { EventFrame } from '../case/event.ts'
import type { AccountEventData } from './accounts/event.ts'
import type { SetPolicyEvents } from './policy/set-policy.ts'
import type { CalendarEvents } from './calendar/calendar-events.ts'
import type { OrganisationEventData } from './organisation/event.ts'

/** Every administrative event, each owned by the file of its act. Names are in the past tense and never used again. */
export type AdministrativeEventData = OrganisationEventData & AccountEventData & CalendarEvents & SetPolicyEvents

export type AdministrativeEventType = keyof AdministrativeEventData

/** `on` is the day from which it holds, `enteredOn` the day on which it was entered: every event is dated twice. */
export type AdministrativeEventOf<Type extends AdministrativeEventType> = EventFrame & {
  readonly type: Type
  readonly data: AdministrativeEventData[Type]
}
export type AdministrativeEvent = { readonly [Type in AdministrativeEventType]: AdministrativeEventOf<Type> }[AdministrativeEventType]

/** What an act decides; the frame is put round it by `decideAdministration`. */
export type NewAdministrativeEvent = {
  readonly [Type in AdministrativeEventType]: { readonly type: Type; readonly data: AdministrativeEventData[Type] }
}[AdministrativeEventType]
