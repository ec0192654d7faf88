import { aCase, aCompletion, aDifficulty, anEncouragementPlan, anEvaluation, aProgressReport, aSwap, anUnsuitablePlan, aPlan, aLetter, aDeliberation, aMeeting, aCouncil, DAYS, type ACase, aConclusion, anUrgentAct, anUrgentCase, anUrgentReport, aWrittenAccount, anAdministration, anApprovedCase, anIncident, anIncidentCase, aProtectionDecision, aVerifiedCase, inVerification, theFindings, aDelivery, aLevelDecision, aMeasure, anAward, anEncouragementDecision, anEncouragementProposal, anEvaluatedCase, aProposalUp, aPublication, aReplication, aCoordinationRequest, anAgencyAnswer, anEscalation, anInitiative, aProtectionCase, aProtectionMeasure, aProtectionRequest } from '@dam-lam/core/testing'

const ward = () => aCase().submitted().registered()
const appraised = () => ward().inAppraisal().appraised()
const before = () => appraised().beforeCollective()
const province = () => ward().forwardedTo('tinh')
const unsuitable = () => aCase({ plan: anUnsuitablePlan() }).submitted().registered().inAppraisal()
const letter = aLetter()
const asked = () => aProtectionCase().given('canbo.phuong', 'request-protection', aProtectionRequest({ fields: ['safety'] }))
const told = () => anUrgentCase().given('canbo.phuong', 'report-urgent', anUrgentReport())
const alone = () => anUrgentCase().given('canbo.phuong', 'act-urgently', anUrgentAct())
const carried = () => before().deliberated().answered().given('canbo.phuong', 'start-implementation', {})
const underCentre = () =>
  province()
    .registered()
    .forwardedTo('trunguong')
    .given('vanphong.tinh', 'record-external', { act: 'issue-reply', document: { number: '9-CV/TW', date: DAYS.receipt }, data: { kind: 'approved' } })
    .given('canbo.phuong', 'start-implementation', {})
    .given('canbo.phuong', 'complete', aCompletion())
const wrongUnderCentre = () => underCentre().given('canbo.phuong', 'report-incident', anIncident())
const concludedByCentre = () => {
  const told = wrongUnderCentre()
  return told.given('vanphong.tinh', 'record-external', {
    act: 'conclude-verification',
    document: { number: '12-CV/TW', date: DAYS.receipt },
    data: { incident: 'incident/1', ...theFindings(told.file) },
  })
}
const encouraged = () => anEvaluatedCase().given('vanphong.phuong', 'decide-encouragement', anEncouragementDecision())
const askedAbove = () => anEvaluatedCase().given('vanphong.phuong', 'propose-encouragement-to-competent-level', aProposalUp())
const askedTheCentre = () =>
  anEvaluatedCase().given(
    'vanphong.phuong',
    'propose-encouragement-to-competent-level',
    aProposalUp({ level: 'trunguong', awards: [{ ...anAward({ form: 'd5.k2.h', what: 'Hình thức mới' }), why: 'not-yet-regulated' }] }),
  )
const published = () => encouraged().given('vanphong.phuong', 'publish-encouragement', aPublication())
const byCentre = (granted: readonly string[]) =>
  askedTheCentre().given('vanphong.phuong', 'record-external', {
    act: 'competent-level-decides',
    document: { number: '12-CV/TW', date: DAYS.receipt },
    data: { of: 'request/1', granted, reasons: 'Theo văn bản' },
  })
const accounted = () => alone().given('canbo.phuong', 'report-urgent-in-writing', aWrittenAccount())

const reason = 'Sắp xếp đơn vị hành chính (minh họa)'

/** The ward has ended, and one of the bodies below it. */
const REORGANISED = anAdministration()
  .given('change-superior', { committee: 'coso', superior: 'tinh', from: DAYS.day10, reason })
  .given('end-body', { body: 'ban.phoihop.coso', to: DAYS.day10, successor: 'ban.thamdinh.coso', reason })
  .given('end-committee', { committee: 'phuong', to: DAYS.day10, successors: ['tinh'], openFilesTo: 'tinh', bodies: [], reason }).organisations

/** Cases at every step of the main road, by name: what the catalogue must be able to speak of. */
export const CASES: Readonly<Record<string, () => ACase>> = {
  draft: () => aCase(),
  'empty draft': () => aCase({ plan: {} }),
  'half a draft': () =>
    aCase({
      plan: {
        matters: [{ kind: 'unsuitable' }],
        expectedResults: [{ result: 'Nhanh hơn' }],
        risks: [{ risk: 'Chậm' }],
        scope: { ...aPlan().scope, from: DAYS.day30, to: DAYS.day1 },
      },
    }),
  'draft in a name not one’s own': () => aCase({ onBehalfOf: 'phuong', committee: 'tinh' }),
  'draft of nobody known': () => aCase({ proposer: 'nguoila', plan: aPlan() }),
  submitted: () => aCase().submitted(),
  registered: ward,
  'supplement asked for': () =>
    ward().given('vanphong.phuong', 'request-supplement', { missing: [{ field: 'Phạm vi', note: 'Nêu rõ địa bàn' }] }),
  'supplement sent': () =>
    ward()
      .given('vanphong.phuong', 'request-supplement', { missing: [{ field: 'Phạm vi', note: 'Nêu rõ địa bàn' }] })
      .given('canbo.phuong', 'supplement', { plan: aPlan() }),
  'adjusting another': () => aCase({ adjusts: 'ho-so-cu' }).submitted(),
  advised: () =>
    ward()
      .given('vanphong.phuong', 'advise', { competence: 'within', lead: 'ban.thamdinh.phuong', note: 'Đề nghị giao thẩm định.' })
      .given('bithu.phuong', 'declare-within-competence', { basis: 'Quy chế làm việc' }),
  extended: () => ward().given('bithu.phuong', 'extend', { reason: 'Vấn đề phức tạp' }),
  'after day 30': () => ward().on(DAYS.day31),
  'in appraisal': () => ward().inAppraisal(),
  'by a council': () => ward().given('bithu.phuong', 'establish-council', aCouncil()),
  'opinion given': () =>
    ward().inAppraisal().given('phoihop.phuong', 'give-opinion', { opinion: 'conditional', reasons: 'Cần thí điểm trước', conditions: 'Thí điểm một khu' }),
  'appraiser replaced': () =>
    ward()
      .inAppraisal()
      .given('bithu.phuong', 'replace-appraiser', { body: 'ban.phoihop.phuong', by: 'ban.ubkt.phuong', reason: 'Đổi phân công' })
      .given('bithu.phuong', 'change-opinion-due', { of: 'ban.ubkt.phuong', dueOn: DAYS.day10, reason: 'Thêm thời gian' }),
  appraised,
  'appraised as infeasible': () => ward().inAppraisal().appraised({ feasible: false }),
  infeasible: () => ward().inAppraisal().appraised({ feasible: false }).foundInfeasible(),
  'before the collective': before,
  'against the Constitution': () => ward().inAppraisal().appraised({ withinConstitution: false }).beforeCollective(),
  'unsuitable, in appraisal': unsuitable,
  'unsuitable, before the collective': () => unsuitable().appraised().beforeCollective(),
  'own case before the collective': () =>
    aCase({ plan: aPlan({ implementers: ['bithu.phuong', 'thamdinh.phuong'] }) }).submitted().registered().inAppraisal(),
  'member among the implementers': () =>
    aCase({ plan: aPlan({ implementers: ['uyvien.phuong'] }) }).submitted().registered().inAppraisal().appraised().beforeCollective(),
  'before the executive committee': () => appraised().beforeCollective('executiveCommittee'),
  'with a quorum': () => aCase({ policy: { 'votes.quorum-percent': 80 } }).submitted().registered().inAppraisal().appraised().beforeCollective(),
  'competence not implied': () => aCase({ policy: { 'competence.implied-by-appraisal': false } }).submitted().registered(),
  'not agreed': () => before().deliberated('not-agreed'),
  'head decided': () => unsuitable().appraised().beforeCollective().deliberated('not-agreed').headDecided(),
  'override reported': () => before().deliberated('not-agreed').headDecided().given('bithu.phuong', 'report-override', { letter }),
  approved: () => before().deliberated(),
  'beyond competence': () => before().deliberated('beyond-competence'),
  'reported as beyond competence': () =>
    before().deliberated('beyond-competence').given('bithu.phuong', 'report-beyond-competence', { proposedSolution: 'Đề nghị cho chủ trương', letter }),
  answered: () => before().deliberated().answered(),
  archived: () => before().deliberated('refused').answered('refused').given('vanphong.phuong', 'archive', { reason: 'Đã xong' }),
  'issuer told': () =>
    unsuitable()
      .appraised()
      .beforeCollective()
      .deliberated()
      .answered()
      .given('vanphong.phuong', 'report-unsuitable-provision', { matter: 0, proposedChange: 'Bãi bỏ Mục 2', letter }),
  'issuer responded': () =>
    unsuitable()
      .appraised()
      .beforeCollective()
      .deliberated()
      .answered()
      .given('vanphong.phuong', 'report-unsuitable-provision', { matter: 0, proposedChange: 'Bãi bỏ Mục 2', letter })
      .given('vanphong.phuong', 'record-issuer-response', { matter: 0, response: 'amended', date: DAYS.receipt }),
  'to be prepared again': () => before().deliberated('prepare-again'),
  'sent again': () =>
    before().deliberated('prepare-again').answered('prepare-again').given('canbo.phuong', 'resubmit', { plan: aPlan() }),
  forwarded: province,
  'forwarded and told': () => province().given('vanphong.phuong', 'issue-reply', { kind: 'beyond-competence', letter }),
  'past the direct superior': () => aCase({ committee: 'coso' }).submitted().registered().forwardedTo('tinh'),
  'superior informed': () =>
    aCase({ committee: 'coso' })
      .submitted()
      .registered()
      .forwardedTo('tinh')
      .given('vanphong.coso', 'inform-superior', { letter: aLetter({ signedBy: 'bithu.coso' }) }),
  'with the province': () => province().registered(),
  'legal review': () =>
    province()
      .registered()
      .given('bithu.tinh', 'assign-legal-review', { lead: 'ban.ubkt.tinh', coordinating: ['ban.noichinh.tinh'] })
      .inAppraisal()
      .appraised()
      .beforeCollective(),
  'with the centre': () => province().registered().forwardedTo('trunguong'),
  'registered by the centre': () =>
    province()
      .registered()
      .forwardedTo('trunguong')
      .given('vanphong.tinh', 'record-external', { act: 'register', document: { number: '9-CV/TW', date: DAYS.receipt }, data: {} }),
  'answered by the centre': () =>
    province()
      .registered()
      .forwardedTo('trunguong')
      .given('vanphong.tinh', 'record-external', { act: 'issue-reply', document: { number: '9-CV/TW', date: DAYS.receipt }, data: { kind: 'approved' } }),
  'being carried out': carried,
  'not to be stopped': () =>
    aCase({ policy: { 'implementation.approving-collective-may-stop': false } })
      .submitted()
      .registered()
      .inAppraisal()
      .appraised()
      .beforeCollective()
      .deliberated()
      .answered()
      .given('canbo.phuong', 'start-implementation', { note: 'Bắt đầu ở khu dân cư thứ nhất' }),
  'progress reported': () => carried().given('canbo.phuong', 'report-progress', aProgressReport({ risks: 'Chậm mặt bằng' })),
  'difficulty raised': () => carried().given('canbo.phuong', 'raise-difficulty', aDifficulty()).given('canbo.phuong', 'request-support', aDifficulty()),
  'difficulty removed': () =>
    carried()
      .given('canbo.phuong', 'raise-difficulty', aDifficulty())
      .given('bithu.phuong', 'resolve-difficulty', { of: 'difficulty/1', how: 'rule-issued', text: 'Đã ban hành hướng dẫn' }),
  'encouragement planned': () => carried().given('vanphong.phuong', 'plan-encouragement-and-protection', anEncouragementPlan()),
  'task done': () =>
    carried()
      .given('vanphong.phuong', 'plan-encouragement-and-protection', anEncouragementPlan())
      .given('thamdinh.phuong', 'report-plan-task', { task: 'task/1', result: 'Đã động viên' }),
  inspected: () => carried().given('bithu.phuong', 'inspect', { of: 'encouragement-plan', findings: 'Đúng kế hoạch' }),
  'implementers changed': () => carried().given('bithu.phuong', 'change-implementers', { implementers: ['canbo2.phuong'], reason: 'Chuyển công tác' }),
  stopped: () => carried().given('vanphong.phuong', 'stop-implementation', { meeting: aMeeting(), reasons: 'Điều kiện đã thay đổi' }),
  completed: () => carried().given('canbo.phuong', 'complete', aCompletion()),
  evaluated: () => carried().given('canbo.phuong', 'complete', aCompletion()).given('vanphong.phuong', 'evaluate-results', anEvaluation({ verdict: 'partly' })),
  'completed under the centre': () => underCentre(),
  'evaluated by the centre': () =>
    underCentre().given('vanphong.tinh', 'record-external', {
      act: 'evaluate-results',
      document: { number: '12-CV/TW', date: DAYS.receipt },
      data: { verdict: 'effective', reasons: 'Theo văn bản' },
    }),
  'gone wrong': () => anIncidentCase(),
  'gone wrong, found by the committee': () => anApprovedCase().given('vanphong.phuong', 'report-incident', anIncident({ kind: 'risk' })),
  'reported to the superior': () => anIncidentCase().given('vanphong.phuong', 'report-incident-to-superior', { incident: 'incident/1', letter }),
  'being verified': () => inVerification(),
  'being verified, by an implementer’s own body': () => inVerification({ plan: aPlan({ implementers: ['canbo.phuong', 'phobithu.tinh'] }) }),
  verified: () => aVerifiedCase(),
  'protection decided': () => aVerifiedCase().given('vanphong.phuong', 'decide-protection', aProtectionDecision()),
  'protection decided, with measures': () =>
    aVerifiedCase().given('vanphong.phuong', 'decide-protection', aProtectionDecision({ cadres: [{ person: 'canbo.phuong', outcome: 'measures', reasons: 'Theo kết luận.', measures: 'Cử người hỗ trợ.' }] })),
  remedied: () => anIncidentCase().given('canbo.phuong', 'remedy', { incident: 'incident/1', text: 'Đã khôi phục giấy tờ.', acceptsResponsibility: true }),
  'remedy directed': () => anIncidentCase().given('bithu.phuong', 'remedy', { incident: 'incident/1', text: 'Khôi phục giấy tờ cho hai hộ.' }),
  'made public': () => anIncidentCase().given('vanphong.phuong', 'make-public', { incident: 'incident/1', title: 'Về việc thất lạc hồ sơ', text: 'Diễn biến và hướng xử lý.' }),
  'gone wrong under the centre': wrongUnderCentre,
  'concluded by the centre': () => concludedByCentre(),
  'decided by the centre': () =>
    concludedByCentre().given('vanphong.tinh', 'record-external', {
      act: 'decide-protection',
      document: { number: '13-CV/TW', date: DAYS.receipt },
      data: { incident: 'incident/1', cadres: [{ person: 'canbo.phuong', outcome: 'mitigation', reasons: 'Theo văn bản.' }] },
    }),
  'evaluated without effect by the centre': () =>
    underCentre().given('vanphong.tinh', 'record-external', {
      act: 'evaluate-results',
      document: { number: '12-CV/TW', date: DAYS.receipt },
      data: { verdict: 'not', reasons: 'Theo văn bản' },
    }),
  'encouraged by the centre': () =>
    underCentre()
      .given('vanphong.tinh', 'record-external', { act: 'evaluate-results', document: { number: '12-CV/TW', date: DAYS.receipt }, data: { verdict: 'effective', reasons: 'Theo văn bản' } })
      .given('vanphong.tinh', 'record-external', {
        act: 'decide-encouragement',
        document: { number: '13-CV/TW', date: DAYS.receipt },
        data: { awards: [{ ...anAward(), underRule: 'Theo văn bản' }], reasons: 'Theo văn bản' },
      }),
  'evaluated in full': () => anEvaluatedCase(),
  'evaluated without effect': () => anEvaluatedCase({}, 'not'),
  'effect in part not enough': () => anEvaluatedCase({ policy: { 'encouragement.partly-is-enough': false } }, 'partly'),
  'measure given': () => carried().given('bithu.phuong', 'give-encouragement-measure', aMeasure()),
  'encouragement proposed': () => anEvaluatedCase().given('bithu.phuong', 'propose-encouragement', anEncouragementProposal()),
  'encouragement decided': encouraged,
  'encouragement proposed upward': askedAbove,
  'encouragement proposed to the centre': askedTheCentre,
  'encouragement granted': () => askedAbove().given('bithu.tinh', 'competent-level-decides', aLevelDecision()),
  'encouragement not granted': () => askedAbove().given('bithu.tinh', 'competent-level-decides', aLevelDecision({ granted: [] })),
  'encouragement granted by the centre': () => byCentre(['award/1']),
  'encouragement not granted by the centre': () => byCentre([]),
  'encouragement delivered': () => encouraged().given('vanphong.phuong', 'deliver-encouragement', aDelivery()),
  'encouragement published': published,
  'model taken up': () => published().given('vanphong.coso', 'replicate', aReplication({ note: 'Làm từ quý sau', newCase: 'ho-so-khac' })),
  'urgent draft': () => anUrgentCase(),
  'urgency reported': told,
  'urgency directed': () => told().given('bithu.phuong', 'direct-urgent', { direction: 'Cho gia cố ngay.', form: 'phone' }),
  'acted urgently': alone,
  'urgency reported in writing': accounted,
  'the head acted urgently': () =>
    anUrgentCase({ proposer: 'bithu.phuong' })
      .given('bithu.phuong', 'act-urgently', anUrgentAct())
      .given('bithu.phuong', 'report-urgent-in-writing', aWrittenAccount()),
  'urgency concluded': () => accounted().given('vanphong.phuong', 'conclude-urgent', aConclusion()),
  'urgency recognised in part': () => accounted().given('vanphong.phuong', 'conclude-urgent', aConclusion('part')),
  'urgency not recognised': () => accounted().given('vanphong.phuong', 'conclude-urgent', aConclusion('none')),
  'protection draft': () => aProtectionCase(),
  'protection draft of nobody the regulation applies to': () => aProtectionCase({ proposer: 'quantri.tinh' }),
  'protection asked for': asked,
  'protection asked for by the head': () => aProtectionCase({ proposer: 'bithu.phuong' }).given('bithu.phuong', 'request-protection', aProtectionRequest({ wanted: 'Đính chính thông tin' })),
  'protection begun unasked': () => aProtectionCase().given('bithu.phuong', 'initiate-protection', anInitiative()),
  'under protection': () => asked().given('bithu.phuong', 'apply-protection-measure', aProtectionMeasure({ to: DAYS.day1 })),
  'protection handed up': () => asked().given('bithu.phuong', 'escalate-protection', anEscalation()),
  'protection handed on': () =>
    asked()
      .given('bithu.phuong', 'escalate-protection', anEscalation())
      .given('vanphong.phuong', 'report-escalation', { letter })
      .given('noichinh.tinh', 'escalate-protection', anEscalation({ to: { kind: 'external', name: 'Bộ Công an' }, letter: { ...letter, signedBy: 'bithu.tinh' } })),
  'protection handed up outside': () => asked().given('bithu.phuong', 'escalate-protection', anEscalation({ to: { kind: 'external', name: 'Bộ Công an' }, lacking: 'capacity' })),
  'protected by an agency outside': () =>
    asked()
      .given('bithu.phuong', 'escalate-protection', anEscalation({ to: { kind: 'external', name: 'Bộ Công an' } }))
      .given('vanphong.phuong', 'record-agency-answer', anAgencyAnswer({ measure: { field: 'safety', what: 'Cử người bảo vệ', doneBy: 'Công an', from: DAYS.receipt } })),
  'protection that climbed': () => asked().on(DAYS.day20).climbed(),
  'protection ended': () => asked().given('bithu.phuong', 'apply-protection-measure', aProtectionMeasure()).given('bithu.phuong', 'end-protection', { of: 'protection/1', result: 'Đã yên' }),
  'agencies asked to coordinate': () =>
    asked().given('vanphong.phuong', 'request-coordination', aCoordinationRequest({ agencies: [{ kind: 'body', body: 'ban.ubkt.phuong' }, { kind: 'external', name: 'Tòa án nhân dân' }] })),
  'coordination answered': () =>
    asked().given('vanphong.phuong', 'request-coordination', aCoordinationRequest()).given('ubkt.phuong', 'answer-coordination', { of: 'coordination/1', text: 'Tố cáo sai' }),
  withdrawn: () => ward().withdrawn(),
  'withdrawal confirmed': () => ward().withdrawn().given('vanphong.phuong', 'confirm-withdrawal', { letter }),
  corrected: () =>
    ward().given('vanphong.phuong', 'correct-entry', { event: 2, field: 'number', value: '02', reason: 'Ghi nhầm' }),
  'receipt corrected': () =>
    ward().given('bithu.phuong', 'correct-entry', { event: 1, field: 'receivedOn', value: DAYS.dayBefore, reason: 'Ghi nhầm ngày' }),
  'due day moved': () => ward().inAppraisal().calendarChanged(aSwap(DAYS.day2, DAYS.nextSaturday), { number: '12/VPCP-KGVX', date: DAYS.dayBefore }),
  'a committee ended': () => ward().inAppraisal().passedOn({ committee: 'phuong' }, REORGANISED, DAYS.day20),
  'a body ended': () => aCase({ committee: 'coso' }).submitted().registered().inAppraisal().passedOn({ body: 'ban.phoihop.coso' }, REORGANISED, DAYS.day20),
  'referred to the executive committee': () => before().deliberated('refer-to-executive-committee', { ...aDeliberation('refer-to-executive-committee', { meeting: aMeeting() }) }),
}
