import { administrativeSentence, type AdministrativeEventView } from '@dam-lam/contract'
import { plainJson } from '../cases/case-events.ts'
import type { PlacedAdministrativeEvent } from '../use-cases/execute-administrative-act.ts'
import { named, type Wording } from './wording.ts'

/** Something that was done to the organisation, a policy, the calendar or an account, in words. */
export function administrativeEventView({ place, event, hash }: PlacedAdministrativeEvent, wording: Wording): AdministrativeEventView {
  const { type, on, enteredOn, enteredAt, by, data } = event
  return {
    place,
    type,
    title: wording.words.administrativeEvents[type].title,
    sentence: administrativeSentence(wording.words, event, wording.nameOn(on)),
    on,
    enteredOn,
    enteredAt,
    by: named('person', by.person, wording),
    data: { ...plainJson<object>(data) },
    hash: hash?.toString('hex') ?? null,
  }
}
