import type { Plan } from '../../d04-go-ahead/k1-plan.ts'
import { aCase, aProtectionCase, anUrgentCase, type ACase } from '../../testing/a-case.ts'
import { aCompletion, anEvaluation } from '../../testing/carrying-out-data.ts'
import { DAYS } from '../../testing/days.ts'
import { aLetter } from '../../testing/letter.ts'
import { aProtectionRequest } from '../../testing/protection-data.ts'
import { aPlan, anUnsuitableMatter } from '../../testing/plan.ts'
import { VERDICTS } from '../../d08-cadre/implementation.ts'
import { aConclusion, anUrgentAct, aWrittenAccount } from '../../testing/urgent-data.ts'
import { ACT_NAMES, type ActName } from '../acts.ts'
import type { CaseFile } from '../case-file.ts'
import type { CaseEvent } from '../event.ts'
import type { Moment } from './moment.ts'

/** What a search keeps apart while the case is in the hands of the committee where it began; elsewhere it merges it. */
export type Interest = 'clock' | 'supplements' | 'opinions' | 'legal-review' | 'incidents'

/** Where a search begins. Three small searches look at everything that one large one would multiply. */
export interface Start {
  readonly name: string
  readonly interests: readonly Interest[]
  readonly moments: readonly Beginning[]
  /** What is tried: everything that moves the life of a case, unless said otherwise. */
  readonly acts?: readonly ActName[]
  /** Where it ends: what comes after is for another search. */
  readonly endsAt?: (file: CaseFile) => boolean
}

/** A case on a day, with the events that brought it there. */
export interface Beginning extends Moment {
  readonly events: readonly CaseEvent[]
}

const begun = ({ file, today, events }: ACase): Beginning => ({ file, today, events })

const isEvaluated = ({ stage }: CaseFile): boolean => stage === 'evaluated'
const isCarriedOut = ({ stage }: CaseFile): boolean => stage === 'in-implementation'

/** Both kinds of plan that the text knows: on an unregulated matter, and one that holds an unsuitable matter besides. */
export const bothKindsOfPlan = (implementers: readonly string[]): readonly Plan[] => {
  const unregulated = aPlan({ implementers })
  return [unregulated, { ...unregulated, matters: [...unregulated.matters, anUnsuitableMatter()] }]
}

/** The second of them would adjust the scope approved in an earlier case; it takes the same road. */
const drafts = (committee: string, proposer: string, implementers: readonly string[]): readonly Beginning[] =>
  bothKindsOfPlan(implementers).map((plan, nth) => begun(aCase({ committee, proposer, plan, ...(nth === 1 && { adjusts: 'earlier' }) })))

/** A situation that leaves no time to plan: for a cadre of the ward, and for its head, who can only tell a level above. */
const urgentDrafts = ['canbo.phuong', 'bithu.phuong'].map((proposer) => begun(anUrgentCase({ proposer })))

/** Approved and answered: by the collective, by the head alone, and by the document of an external committee. */
const before = () => aCase().submitted().registered().inAppraisal().appraised().beforeCollective()
const ways = [
  before().deliberated().answered(),
  before().deliberated('not-agreed').headDecided().answered().given('bithu.phuong', 'report-override', { letter: aLetter() }),
  aCase()
    .submitted()
    .registered()
    .forwardedTo('tinh')
    .registered()
    .given('vanphong.phuong', 'issue-reply', { kind: 'beyond-competence', letter: aLetter() })
    .forwardedTo('trunguong')
    .given('vanphong.tinh', 'record-external', { act: 'issue-reply', document: { number: '9-CV/TW', date: DAYS.receipt }, data: { kind: 'approved' } }),
]
const letStart = ways.map(begun)

/** Carried out and evaluated, with each finding; and an urgent action that was recognised. */
const carriedThrough = ways.map((started) => started.given('canbo.phuong', 'start-implementation', {}).given('canbo.phuong', 'complete', aCompletion()))
const evaluated = [
  ...VERDICTS.flatMap((verdict) => carriedThrough.slice(0, 1).map((done) => done.given('vanphong.phuong', 'evaluate-results', anEvaluation({ verdict })))),
  ...carriedThrough.slice(1, 2).map((done) => done.given('vanphong.phuong', 'evaluate-results', anEvaluation())),
  ...carriedThrough.slice(2).map((done) =>
    done.given('vanphong.tinh', 'record-external', { act: 'evaluate-results', document: { number: '12-CV/TW', date: DAYS.receipt }, data: { verdict: 'effective', reasons: 'Theo văn bản.' } }),
  ),
  anUrgentCase()
    .given('canbo.phuong', 'act-urgently', anUrgentAct())
    .given('canbo.phuong', 'report-urgent-in-writing', aWrittenAccount())
    .given('vanphong.phuong', 'conclude-urgent', aConclusion())
    .given('vanphong.phuong', 'evaluate-results', anEvaluation()),
].map(begun)

/** Done at once, reported in writing and recognised: by policy it counts as a go-ahead. */
const recognised = [
  anUrgentCase()
    .given('canbo.phuong', 'act-urgently', anUrgentAct())
    .given('canbo.phuong', 'report-urgent-in-writing', aWrittenAccount())
    .given('vanphong.phuong', 'conclude-urgent', aConclusion()),
].map(begun)

/** Approved by the province, whose superior is an external one. */
const approvedBelowTheCentre = begun(
  aCase({ committee: 'tinh', proposer: 'canbo.tinh', plan: aPlan({ implementers: ['canbo.tinh', 'canbo2.tinh'] }) })
    .submitted()
    .registered()
    .inAppraisal()
    .appraised()
    .beforeCollective()
    .deliberated('approved', { implementers: ['canbo.tinh', 'canbo2.tinh'] })
    .answered(),
)
/** What runs beside the life of a case at any time is looked at by itself: everywhere, it would multiply every state by all of its own. */
const PROTECTING: readonly ActName[] = ['request-protection', 'initiate-protection', 'apply-protection-measure', 'escalate-protection', 'report-escalation', 'record-agency-answer', 'end-protection']
const COORDINATING: readonly ActName[] = ['request-coordination', 'answer-coordination', 'record-agency-answer']

/** The acts that move the life of a case. */
export const LIFE_OF_A_CASE: readonly ActName[] = ACT_NAMES.filter((act) => ![...PROTECTING, ...COORDINATING].includes(act))

/** For a cadre of the ward, who proposes nothing, and for its head; both without any other case. */
const protections = ['canbo.phuong', 'bithu.phuong'].map((proposer) => begun(aProtectionCase({ proposer })))

/** In a case that was refused, and in one that is long closed: somebody who did not propose it was to carry it out. */
const withImplementer = () => aCase({ plan: aPlan({ implementers: ['canbo.phuong', 'canbo2.phuong'] }) }).submitted().registered()
const besideACase = [
  withImplementer().inAppraisal().appraised().beforeCollective().deliberated('refused').answered('refused'),
  withImplementer().withdrawn().given('vanphong.phuong', 'confirm-withdrawal', { letter: aLetter() }),
].map(begun)

/** Agencies may be asked where a protection is under way, or a go-ahead was given and the case is not laid to the files. */
const coordinated = [begun(aProtectionCase().given('canbo.phuong', 'request-protection', aProtectionRequest())), ...evaluated.slice(2, 3)]

export const STARTS: readonly Start[] = [
  {
    name: 'something went wrong with what was let start',
    interests: ['incidents'],
    moments: [...letStart, ...recognised, approvedBelowTheCentre],
    acts: [
      'report-incident',
      'report-incident-to-superior',
      'direct-verification',
      'conclude-verification',
      'decide-protection',
      'make-public',
      'withdraw-publication',
      'remedy',
      'record-external',
      'report-unsuitable-provision',
      'archive',
    ],
    endsAt: ({ incidents }) => incidents.length > 1,
  },
  { name: 'something must be done at once', interests: [], moments: urgentDrafts, endsAt: isEvaluated },
  { name: 'what was let start is carried out', interests: [], moments: letStart, endsAt: isEvaluated },
  {
    name: 'what was evaluated is encouraged',
    interests: [],
    moments: evaluated,
    acts: [
      'give-encouragement-measure',
      'propose-encouragement',
      'decide-encouragement',
      'propose-encouragement-to-competent-level',
      'competent-level-decides',
      'deliver-encouragement',
      'publish-encouragement',
      'withdraw-publication',
      'replicate',
      'issue-reply',
      'record-external',
      'report-unsuitable-provision',
      'archive',
    ],
  },
  { name: 'a cadre is to be protected, without any other case', interests: [], moments: protections, acts: [...PROTECTING, 'archive'] },
  { name: 'a cadre is to be protected beside a case', interests: [], moments: besideACase, acts: PROTECTING },
  { name: 'agencies are asked to coordinate', interests: [], moments: coordinated, acts: [...COORDINATING, 'apply-protection-measure', 'end-protection', 'archive'] },
  {
    name: 'a cadre of the ward proposes; the clock runs, supplements are asked for, bodies give opinions',
    interests: ['clock', 'supplements', 'opinions'],
    moments: drafts('phuong', 'canbo.phuong', ['canbo.phuong', 'canbo2.phuong']),
    endsAt: isCarriedOut,
  },
  {
    name: 'a cadre of the province proposes; legal risk is reviewed',
    interests: ['legal-review'],
    moments: drafts('tinh', 'canbo.tinh', ['canbo.tinh', 'canbo2.tinh']),
    endsAt: isCarriedOut,
  },
  {
    name: 'the head of the province proposes, and the officer of the appraising body is to carry it out with him',
    interests: ['opinions'],
    moments: drafts('tinh', 'bithu.tinh', ['bithu.tinh', 'thamdinh.tinh']),
    endsAt: isCarriedOut,
  },
]
