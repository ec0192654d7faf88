import { localDate, type ActData, type ActName } from '@dam-lam/core'
import { aCouncil, aDeliberation, aHeadDecision, aMeeting, anAssignment, anIncident, aScope, anUrgentReport, DAYS, findings, anAward } from '@dam-lam/core/testing'

const LATER = DAYS.day61
const letter = { number: ' ', date: LATER, text: '', signedBy: 'canbo.phuong' }
const emptyMeeting = { ...aMeeting(), heldOn: DAYS.dayBefore, total: 99, present: ['canbo.phuong'], for: 50, minutes: '', competenceBasis: '' }
const unfounded = { finding: 'not-established', reasons: '' } as const
const NO_FINDINGS: Omit<ActData<'conclude-verification'>, 'incident'> = {
  occurred: unfounded,
  points: [],
  asApproved: unfounded,
  motives: [],
  nature: '',
  extent: '',
  cause: { kind: 'not-established', reasons: '' },
  seriousConsequence: unfounded,
  cases: [],
  mitigating: null,
}
const external = { number: '', date: LATER }

/** Data that the contract lets pass and the rules of core refuse, for every act. */
export const WRONG_DATA: { readonly [Name in ActName]: readonly ActData<Name>[] } = {
  submit: [{ receivedOn: LATER }, { receivedOn: localDate('1999-12-31') }, { secrecy: 'secret' }],
  register: [{}],
  'request-supplement': [{ missing: [] }],
  supplement: [{ plan: { problem: 'MẬT' } }, { plan: { files: ['không có'], papers: [{ number: '12-BC/TU' }] }, secrecy: 'top-secret' }],
  advise: [{ competence: 'within', note: '' }],
  'declare-within-competence': [{ basis: '' }],
  forward: [{ to: 'coso', reason: '', letter }],
  'inform-superior': [{ letter }],
  extend: [{ reason: '' }],
  'assign-appraisal': [
    { lead: { body: 'ban.la', dueOn: DAYS.dayBefore }, coordinating: [{ body: 'ban.la' }] },
    anAssignment(),
  ],
  'establish-council': [{ ...aCouncil(), chair: 'nguoila', dueOn: DAYS.dayBefore }, aCouncil()],
  'assign-legal-review': [{ lead: 'ban.thamdinh.tinh', coordinating: ['ban.la'] }],
  'give-opinion': [
    { opinion: 'agree', reasons: 'Nhất trí' },
    { opinion: 'conditional', reasons: '' },
  ],
  'replace-appraiser': [{ body: 'ban.la', by: 'ban.la', reason: '' }],
  'replace-council-member': [{ member: 'nguoila', by: 'nguoila', reason: '' }],
  'change-opinion-due': [{ of: 'nguoila', dueOn: DAYS.dayBefore, reason: '' }],
  'report-appraisal': [findings({ reasons: '', urgentNeed: undefined })],
  'notify-infeasible': [{ reasons: '' }],
  'put-to-collective': [{ body: 'standingCommittee' }, { body: 'executiveCommittee' }],
  'record-deliberation': [
    { meeting: emptyMeeting, outcome: 'approved', reportEveryMonths: 0 },
    { meeting: aMeeting({ carrying: 'refused' }), outcome: 'approved', urgentNeed: false },
    { meeting: { ...aMeeting(), present: ['uyvien.phuong', 'uyvien.phuong'] }, outcome: 'prepare-again' },
    { meeting: aMeeting({ body: 'executiveCommittee' }), outcome: 'refer-to-executive-committee' },
    { meeting: aMeeting(), outcome: 'beyond-competence' },
    aDeliberation(),
  ],
  'head-decides': [{ ...aHeadDecision(), feasibleBecause: '', acceptsResponsibility: false, scope: aScope(), implementers: [], urgentNeed: undefined }],
  'report-override': [{ letter }],
  'report-beyond-competence': [{ proposedSolution: '', letter }],
  'issue-reply': [{ kind: 'infeasible', letter }],
  resubmit: [{ plan: {} }],
  'report-unsuitable-provision': [{ matter: 7, proposedChange: '', letter }],
  'record-issuer-response': [{ matter: 7, response: 'kept', date: LATER }],
  'give-encouragement-measure': [{ awards: [] }, { awards: [{ form: 'd5.k2.e', what: '', people: ['nguoila'] }] }],
  'propose-encouragement': [{ awards: [], reasons: '' }, { awards: [anAward({ people: ['nguoila'] })], reasons: '' }],
  'decide-encouragement': [
    { meeting: { ...emptyMeeting, for: 0 }, awards: [], reasons: '' },
    { meeting: { ...emptyMeeting, for: 0 }, awards: [{ ...anAward({ people: ['nguoila'] }), underRule: '' }], reasons: '' },
  ],
  'propose-encouragement-to-competent-level': [
    { meeting: { ...emptyMeeting, for: 0 }, level: 'coso', awards: [], reasons: '', letter },
    { meeting: { ...emptyMeeting, for: 0 }, level: 'coso', awards: [{ ...anAward({ people: ['nguoila'] }), why: 'not-yet-regulated' }], reasons: '', letter },
  ],
  'competent-level-decides': [
    { of: 'request/9', granted: ['award/9'], reasons: '', letter },
    { of: 'request/1', granted: ['award/9', 'award/9'], reasons: '', letter },
  ],
  'deliver-encouragement': [{ award: 'award/9', how: '', document: external }],
  'publish-encouragement': [{ title: '', text: '', awards: [] }, { title: '', text: '', awards: [{ award: 'award/9', people: [''] }] }],
  replicate: [{ publication: 'publication/9', where: '' }],
  'record-external': [
    { act: 'decide-encouragement', document: external, data: { awards: [], reasons: '' } },
    { act: 'decide-encouragement', document: external, data: { awards: [{ ...anAward({ people: ['nguoila'] }), underRule: '' }], reasons: '' } },
    { act: 'competent-level-decides', document: external, data: { of: 'request/9', granted: [], reasons: '' } },
    { act: 'competent-level-decides', document: external, data: { of: 'request/1', granted: ['award/9'], reasons: '' } },
    { act: 'register', document: external, data: {} },
    { act: 'issue-reply', document: external, data: { kind: 'beyond-competence' } },
    { act: 'evaluate-results', document: external, data: { verdict: 'not', reasons: '' } },
    { act: 'conclude-verification', document: external, data: { incident: 'incident/1', ...NO_FINDINGS } },
    { act: 'decide-protection', document: external, data: { incident: 'incident/1', cadres: [{ person: 'nguoila', outcome: 'measures', reasons: '' }] } },
  ],
  'report-urgent': [{ to: 'coso', situation: '', whyNoTimeToPlan: '', form: 'phone' }, anUrgentReport()],
  'direct-urgent': [{ direction: '', form: 'message', time: '23:59' }],
  'act-urgently': [{ situation: '', whyNoTimeToPlan: '', responsibility: '', whyReportingImpossible: '', decided: '', done: '' }],
  'report-urgent-in-writing': [{ account: '', results: '' }],
  'conclude-urgent': [
    { meeting: { ...emptyMeeting, for: 0 }, evaluation: '', recognised: 'full', letter },
    { meeting: aMeeting({ for: 1, against: 4, other: 0 }), evaluation: '', recognised: 'part' },
    { meeting: { ...aMeeting(), present: ['uyvien.phuong', 'uyvien.phuong'] }, evaluation: '', recognised: 'none' },
  ],
  'start-implementation': [{}],
  'report-progress': [{ done: '', results: '' }],
  'raise-difficulty': [{ what: '', proposal: '' }],
  'request-support': [{ what: '', proposal: '' }],
  'resolve-difficulty': [{ of: 'difficulty/9', how: 'removed', text: '' }],
  'plan-encouragement-and-protection': [
    { tasks: [] },
    { drawnUpBy: 'ban.la', tasks: [{ what: '', body: 'ban.la', dueOn: DAYS.dayBefore }] },
  ],
  'report-plan-task': [{ task: 'task/9', result: '' }],
  inspect: [{ of: 'plan', findings: '' }],
  'change-implementers': [
    { implementers: [], reason: '' },
    { implementers: ['nguoila'], reason: '' },
    { implementers: ['canbo.phuong'], reason: '' },
  ],
  'stop-implementation': [{ meeting: { ...emptyMeeting, for: 0 }, reasons: '' }],
  complete: [{ results: [], summary: '' }, { results: [{ expected: 0, achieved: 'none', evidence: '' }], summary: '' }],
  'evaluate-results': [{ meeting: { ...emptyMeeting, for: 0 }, verdict: 'not', reasons: '' }],
  'report-incident': [
    { kind: 'shortfall', what: '', happenedOn: LATER, damage: '', part: '' },
    anIncident({ knownOn: LATER }),
  ],
  'report-incident-to-superior': [{ incident: 'incident/9', letter }],
  'direct-verification': [{ incident: 'incident/9', lead: 'ban.la', coordinating: [], verifiers: ['nguoila', 'canbo.phuong'], instructions: '' }],
  'conclude-verification': [
    { incident: 'incident/9', ...NO_FINDINGS },
    { incident: 'incident/1', ...NO_FINDINGS, points: [{ point: 'what', finding: 'outside', reasons: '' }, { point: 'condition/7', finding: 'inside', reasons: 'Có.' }], motives: [{ person: 'nguoila', motive: 'gain', reasons: '' }] },
  ],
  'decide-protection': [
    { incident: 'incident/9', meeting: { ...emptyMeeting, for: 0 }, cadres: [] },
    { incident: 'incident/1', meeting: aMeeting(), cadres: [{ person: 'nguoila', outcome: 'measures', reasons: '' }], letter },
  ],
  'make-public': [{ incident: 'incident/9', title: '', text: '' }],
  remedy: [{ incident: 'incident/9', text: '', acceptsResponsibility: true }],
  withdraw: [{ reason: '' }],
  'confirm-withdrawal': [{ letter }],
  'correct-entry': [
    { event: 1, field: 'receivedOn', value: '2026-02-30', reason: '' },
    { event: 1, field: 'title', value: '', reason: '' },
  ],
  archive: [{ reason: '' }],
}
