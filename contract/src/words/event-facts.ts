import type { EventData, EventType, Meeting } from '@dam-lam/core'

/** Who gets which form, as a sentence tells it. */
export type Awarded = EventData['EncouragementProposed']['awards'][number]

type MeetingTold = Pick<Meeting, 'body' | 'heldOn' | 'total' | 'for' | 'against' | 'other'>

/** What a sentence about an event may use: never what an outline leaves out. */
interface Outlined {
  readonly VerificationConcluded: Pick<EventData['VerificationConcluded'], 'committee' | 'document'>
  readonly ProtectionDecided: Pick<EventData['ProtectionDecided'], 'committee' | 'cadres' | 'document'>
  readonly AppraisalReported: Pick<EventData['AppraisalReported'], 'findings'>
  readonly CollectiveDeliberated: Pick<EventData['CollectiveDeliberated'], 'committee' | 'outcome'> & {
    readonly meeting: MeetingTold
  }
  readonly EncouragementDecided: Omit<EventData['EncouragementDecided'], 'meeting'> & { readonly meeting: MeetingTold }
}

export type EventFacts<Type extends EventType> = Type extends keyof Outlined ? Outlined[Type] : EventData[Type]
