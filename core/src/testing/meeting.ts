import type { Meeting, Outcome } from '../d04-go-ahead/k3b-deliberation.ts'
import { DAYS } from './days.ts'
import { demoOrganisations } from './demo-tree.ts'

interface MeetingWishes extends Partial<Meeting> {
  readonly committee?: string
  /** Present, but without a vote. */
  readonly recused?: readonly string[]
  /** The outcome that the votes carry. */
  readonly carrying?: Outcome
}

/** A full meeting of a ward's standing committee in which every vote is for; or with the votes that carry an outcome. */
export function aMeeting({ committee = 'phuong', recused = [], carrying = 'approved', ...change }: MeetingWishes = {}): Meeting {
  const body = change.body ?? 'standingCommittee'
  const heldOn = change.heldOn ?? DAYS.receipt
  const present = demoOrganisations.members(committee, body, heldOn)
  const voters = present.filter((person) => !recused.includes(person)).length
  return {
    body,
    heldOn,
    total: present.length,
    present,
    ...votesCarrying(carrying, voters),
    minutes: 'Biên bản số 07',
    competenceBasis: 'Quy chế làm việc của cấp ủy',
    ...change,
  }
}

function votesCarrying(outcome: Outcome, voters: number): Pick<Meeting, 'for' | 'against' | 'other'> {
  if (outcome === 'refused') return { for: 0, against: voters, other: 0 }
  if (outcome === 'not-agreed') return { for: 2, against: 2, other: voters - 4 }
  return { for: voters, against: 0, other: 0 }
}
