import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { speaksFor, type Position, type Post } from '../organisations/index.ts'
import { writtenOut } from '../practice/written.ts'
import { waitingForAnswer, type Coordination } from './coordination.ts'

/** The agency that was asked answers: what it will do, has done, or knows (d9.k1). */
export interface AnswerCoordinationData {
  readonly of: string
  readonly text: string
}

export interface AnswerCoordinationEvents {
  readonly CoordinationAnswered: AnswerCoordinationData
}

const COORDINATE = law(cite('d9.k1', 'theo yêu cầu có trách nhiệm phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ và cấp có thẩm quyền'))

const agencyAsked = ({ agency }: Coordination): readonly Post[] => (agency.kind === 'body' ? [{ kind: 'body', body: agency.body }] : [])
const waitingFor = (file: CaseFile, position: Position): readonly Coordination[] =>
  waitingForAnswer(file).filter((one) => agencyAsked(one).some((post) => speaksFor(position, post)))

const wasAsked = rule({
  id: 'answer-coordination.asked',
  basis: COORDINATE,
  holds: ({ file, position }: Situation) => orElse(waitingFor(file, position).length > 0),
})

const ofOwnRequest = rule({
  id: 'answer-coordination.of',
  basis: practice,
  appliesWhen: ({ file, position }) => waitingFor(file, position).length > 0,
  holds: ({ file, position, data }: Situation<AnswerCoordinationData>) => {
    const possible = waitingFor(file, position).map(({ id }) => id)
    return orElse(possible.includes(data.of), { of: data.of, possible })
  },
})

export const answerCoordination = act({
  name: 'answer-coordination',
  basis: COORDINATE,
  power: [by('answer-coordination.by-agency-asked', COORDINATE, ({ file }) => file.coordination.flatMap(agencyAsked))],
  moment: [wasAsked],
  follows: ({ file, position }) => waitingFor(file, position)[0]?.on ?? null,
  carries: [ofOwnRequest, writtenOut('answer-coordination.text', COORDINATE, (data: AnswerCoordinationData) => data.text)],
  events: ({ data }: Situation<AnswerCoordinationData>) => [{ type: 'CoordinationAnswered', data }],
})

export const answerCoordinationHandlers: Handlers<keyof AnswerCoordinationEvents> = {
  CoordinationAnswered: ({ coordination }, { data: { of, text }, on, enteredOn }, event) => ({
    coordination: coordination.map((one) => (one.id === of ? { ...one, answer: { text, document: null, event, on, enteredOn } } : one)),
  }),
}
