import { openProtections, unanswered } from '../../../d06-protection/protection.ts'
import { waitingForAnswer } from '../../../d09-coordination/coordination.ts'
import { aCoordinationRequest, aProtectionMeasure, anAgencyAnswer, anEscalation, aProtectionRequest } from '../../../testing/protection-data.ts'
import { proposingSide } from '../../case-file.ts'
import type { Asked, AttemptsAt } from './attempt.ts'
import { letterOf } from './letter-of.ts'

const ofOpen = ({ file }: Asked): readonly string[] => {
  const open = openProtections(file).map(({ id }) => id)
  return open.length > 0 ? open : ['protection/1']
}

/** What a cadre, the committee that owes, the superior and the agencies could do about a protection, each kind once. */
export const inProtection: AttemptsAt<
  | 'request-protection'
  | 'initiate-protection'
  | 'apply-protection-measure'
  | 'escalate-protection'
  | 'report-escalation'
  | 'request-coordination'
  | 'answer-coordination'
  | 'record-agency-answer'
  | 'end-protection'
> = {
  'request-protection': () => [{ data: aProtectionRequest() }],
  'initiate-protection': ({ file }) =>
    proposingSide(file).map((person) => ({ data: { person, reason: 'Cán bộ bị vu khống trên mạng xã hội.' } })),
  'apply-protection-measure': (asked) => ofOpen(asked).map((of) => ({ data: aProtectionMeasure({ of, from: asked.today }) })),
  'escalate-protection': (asked) =>
    ofOpen(asked).flatMap((of) => [
      { data: anEscalation({ of, letter: letterOf(asked) }) },
      { data: anEscalation({ of, to: { kind: 'external', name: 'Bộ Công an' }, letter: letterOf(asked) }) },
    ]),
  'report-escalation': (asked) => [{ data: { letter: letterOf(asked) } }],
  'request-coordination': ({ file }) =>
    [...openProtections(file).map(({ id }) => id), undefined].flatMap((of) => [
      { data: aCoordinationRequest({ of }) },
      { data: aCoordinationRequest({ of, agencies: [{ kind: 'external', name: 'Tòa án nhân dân' }] }) },
    ]),
  'answer-coordination': ({ file }) => {
    const waiting = waitingForAnswer(file).map(({ id }) => id)
    return (waiting.length > 0 ? waiting : ['coordination/1']).map((of) => ({ data: { of, text: 'Đã có kết quả xác minh.' } }))
  },
  'record-agency-answer': ({ file, today }) => {
    const document = { number: '15-CV', date: today }
    const { of: _of, ...measure } = aProtectionMeasure({ from: today })
    return [
      ...openProtections(file).flatMap((protection) =>
        unanswered(protection).flatMap(({ id }) => [{ data: anAgencyAnswer({ of: id, document }) }, { data: anAgencyAnswer({ of: id, document, measure }) }]),
      ),
      ...waitingForAnswer(file).map(({ id }) => ({ data: anAgencyAnswer({ of: id, document }) })),
      { data: anAgencyAnswer({ of: 'escalation/99', document }) },
    ]
  },
  'end-protection': (asked) => ofOpen(asked).map((of) => ({ data: { of, result: 'Không còn bị đe dọa.' } })),
}
