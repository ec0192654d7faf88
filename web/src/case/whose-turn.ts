import { nameOf } from '@dam-lam/contract'
import type { Meeting, Post, Stage } from '@dam-lam/core'
import { words } from '../face/words.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** What tells from whom the next step is expected. */
export interface Turn {
  readonly stage: Stage
  readonly proposer: Named
  readonly competentCommittee: Named
  /** The reader may know what happens inside the committee before the reply. */
  readonly seesInside: boolean
  /** Who leads the appraisal, by name, where that is known. */
  readonly appraisedBy?: string | null
  /** On whose agenda the plan is, where that is known. */
  readonly collective?: Meeting['body'] | null
  /** The competent committee has nobody here: its own documents are waited for. */
  readonly external?: boolean
  /** A go-ahead was given, and the reader may know. */
  readonly approved?: boolean
  /** The receipt that counts has been answered. */
  readonly answered: boolean
}

/** From whom the next step is expected: «Văn phòng Đảng ủy phường»; null when from nobody. */
export function whoseTurn(turn: Turn): string | null {
  const { stage, proposer, competentCommittee, seesInside, answered, approved = false, external = false } = turn
  switch (stage) {
    case 'draft':
      return proposer.name
    case 'submitted':
    case 'forwarded':
      return external ? competentCommittee.name : office(competentCommittee)
    case 'registered':
      return external ? competentCommittee.name : permanentMembers(competentCommittee)
    case 'withdrawn':
      return office(competentCommittee)
    case 'in-appraisal':
      return turn.appraisedBy ?? 'Nơi được giao thẩm định'
    case 'prepare-again':
      return answered ? proposer.name : office(competentCommittee)
    case 'appraised':
    case 'before-collective':
    case 'not-agreed':
    case 'infeasible':
    case 'decided':
      return seesInside ? inside(turn) : competentCommittee.name
    case 'answered':
      return approved ? 'Người thực hiện' : null
    case 'in-implementation':
      return 'Người thực hiện'
    case 'completed':
    case 'urgency-accounted':
      return external ? competentCommittee.name : named({ kind: 'collective', committee: competentCommittee.id }, competentCommittee)
    case 'urgency-reported':
      return 'Người đứng đầu được báo cáo'
    case 'protection-requested':
      return permanentMembers(competentCommittee)
    case 'protection-escalated':
      return 'Cơ quan chức năng được đề nghị'
    case 'under-protection':
      return 'Nơi thực hiện biện pháp bảo vệ'
    case 'urgency-directed':
    case 'acted-urgently':
      return proposer.name
    case 'evaluated':
    case 'stopped':
    case 'urgency-concluded':
    case 'protection-ended':
    case 'closed':
      return null
  }
}

function inside({ stage, competentCommittee, collective }: Turn): string {
  if (stage === 'appraised') return permanentMembers(competentCommittee)
  if (stage === 'not-agreed') return `${head(competentCommittee)} hoặc ${office(competentCommittee)}`
  if (stage !== 'before-collective') return office(competentCommittee)
  return collective ? words.collective(collective, competentCommittee.name) : named({ kind: 'collective', committee: competentCommittee.id }, competentCommittee)
}

const office = (committee: Named): string => named({ kind: 'office', committee: committee.id }, committee)
const head = (committee: Named): string => named({ kind: 'head', committee: committee.id }, committee)
const permanentMembers = (committee: Named): string => named({ kind: 'permanent-members', committee: committee.id }, committee)
const named = (post: Post, { id, name }: Named): string => words.post(post, nameOf({ [`committee/${id}`]: name }))
