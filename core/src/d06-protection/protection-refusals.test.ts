import { describe, expect, test } from 'vitest'
import {
  aCase,
  aCoordinationRequest,
  aLetter,
  anAgencyAnswer,
  anApprovedCase,
  anEscalation,
  aProtectionCase,
  aProtectionMeasure,
  aProtectionRequest,
  DAYS,
  type ACase,
} from '../testing/index.ts'
import type { ActData, ActName } from '../case/acts.ts'

const asked = () => aProtectionCase().given('canbo.phuong', 'request-protection', aProtectionRequest())
const outside = { kind: 'external', name: 'Bộ Công an' } as const
const handedOutside = () => asked().given('bithu.phuong', 'escalate-protection', anEscalation({ to: outside }))
const coordinated = () => asked().given('vanphong.phuong', 'request-coordination', aCoordinationRequest())
const nothing = () => aCase().submitted()
const ofHead = () => aProtectionCase({ proposer: 'bithu.phuong' }).given('bithu.phuong', 'request-protection', aProtectionRequest())

interface Wrong<Name extends ActName> {
  readonly story: () => ACase
  readonly by: string
  readonly data: ActData<Name>
  readonly refused?: readonly string[]
  readonly alone?: readonly string[]
}

const wrong = <Name extends ActName>(act: Name, ...cases: readonly Wrong<Name>[]) =>
  describe(act, () => {
    test.each(cases)('$by: $refused $alone', ({ story, by, data, refused = [], alone = [] }) => {
      const { decision } = refused.reduce((ruling, code) => ruling.hasVerdict(code, 'refused'), alone.reduce((ruling, code) => ruling.hasVerdict(code, 'not-judged'), story().when(by).does(act, data)))
      expect(decision.accepted).toBe(false)
    })
  })

wrong(
  'apply-protection-measure',
  { story: nothing, by: 'bithu.phuong', data: aProtectionMeasure(), refused: ['protection.under-way'], alone: ['protection.not-own'] },
  { story: asked, by: 'uyvien.phuong', data: aProtectionMeasure(), refused: ['apply-protection-measure.by-those-in-charge'], alone: ['apply-protection-measure.of'] },
  {
    story: asked,
    by: 'bithu.phuong',
    data: aProtectionMeasure({ of: 'protection/9', what: ' ', doneBy: ' ', to: DAYS.dayBefore }),
    refused: ['apply-protection-measure.of', 'protection-measure.what', 'protection-measure.done-by', 'protection-measure.period'],
  },
)

wrong(
  'escalate-protection',
  { story: asked, by: 'thamdinh.phuong', data: anEscalation(), refused: ['escalate-protection.by-those-in-charge'], alone: ['escalate-protection.of'] },
  { story: asked, by: 'bithu.phuong', data: anEscalation({ of: 'protection/9', asks: ' ' }), refused: ['escalate-protection.of', 'escalate-protection.asks'], alone: ['escalate-protection.external-named'] },
)

wrong('report-escalation', {
  story: asked,
  by: 'canbo.phuong',
  data: { letter: aLetter() },
  refused: ['report-escalation.by-committee', 'report-escalation.something-to-report'],
})

wrong(
  'end-protection',
  { story: asked, by: 'canbo.phuong', data: { of: 'protection/1', result: 'Xong.' }, refused: ['end-protection.by-permanent-members'], alone: ['end-protection.after-a-measure'] },
  {
    story: () => asked().given('bithu.phuong', 'apply-protection-measure', aProtectionMeasure()),
    by: 'bithu.phuong',
    data: { of: 'protection/9', result: ' ' },
    refused: ['end-protection.of', 'end-protection.result'],
  },
  { story: ofHead, by: 'bithu.phuong', data: { of: 'protection/1', result: 'Xong.' }, refused: ['protection.not-own'] },
)

wrong(
  'request-coordination',
  { story: asked, by: 'canbo.phuong', data: aCoordinationRequest(), refused: ['request-coordination.by-committee'] },
  {
    story: asked,
    by: 'bithu.phuong',
    data: aCoordinationRequest({ agencies: [{ kind: 'body', body: 'ban.la' }], of: 'protection/9', what: ' ' }),
    refused: ['request-coordination.agencies', 'request-coordination.of', 'request-coordination.what'],
  },
  { story: anApprovedCase, by: 'bithu.phuong', data: aCoordinationRequest({ agencies: [], of: undefined }), refused: ['request-coordination.agencies'], alone: ['request-coordination.of'] },
)

wrong('answer-coordination', {
  story: coordinated,
  by: 'ubkt.phuong',
  data: { of: 'coordination/9', text: ' ' },
  refused: ['answer-coordination.of', 'answer-coordination.text'],
})

wrong(
  'record-agency-answer',
  { story: asked, by: 'vanphong.phuong', data: anAgencyAnswer(), refused: ['record-agency-answer.agency-asked'], alone: ['record-agency-answer.of'] },
  { story: handedOutside, by: 'bithu.phuong', data: anAgencyAnswer(), refused: ['record-agency-answer.by-office-that-wrote'] },
  { story: handedOutside, by: 'vanphong.phuong', data: anAgencyAnswer({ of: 'escalation/9', text: ' ' }), refused: ['record-agency-answer.of', 'record-agency-answer.text'] },
)
