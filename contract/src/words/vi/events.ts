import { formatDate, type Agency, type ProtectionMeasure } from '@dam-lam/core'
import { excerpt } from '../excerpt.ts'
import type { Awarded, EventFacts } from '../event-facts.ts'
import type { NameOf } from '../name-of.ts'
import type { Words } from '../words.ts'
import { writtenDay } from './written-day.ts'
import { competences, correctableFields, issuerResponses, ledgerReasons, opinions, outcomes, replyKinds, recognitions, wordForms, inspected, resolutions, verdicts, incidentKinds, protectionOutcomes, lacking, protectionFields } from './choices.ts'
import { duties } from './duties.ts'
import { forms, whyUpward } from './encouragement.ts'
import { list } from './phrases.ts'
import { collective, post } from './posts.ts'

const paper = ({ number, date }: { readonly number: string; readonly date: Parameters<typeof formatDate>[0] }): string =>
  `văn bản số ${number} ngày ${formatDate(date)}`

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
const at = (time: string | null): string => (time === null ? '' : ` lúc ${time}`)

const externalAct = (data: EventFacts<'ExternalActRecorded'>, name: NameOf): string => {
  if (data.act === 'register') return 'đã nhận và vào sổ'
  if (data.act === 'issue-reply') return `trả lời: ${replyKinds[data.reply.kind]}`
  if (data.act === 'evaluate-results') return `đánh giá kết quả: ${verdicts[data.evaluation.verdict]}`
  if (data.act === 'decide-encouragement') return `quyết định khuyến khích: ${awarded(data.decision.awards, name)}`
  return data.answer.granted.length === 0 ? 'không đồng ý phần nào của đề xuất khuyến khích' : `đồng ý ${data.answer.granted.length} phần của đề xuất khuyến khích`
}

/** «điểm d (Giấy khen) cho A và B». */
const awarded = (awards: readonly Awarded[], name: NameOf): string =>
  list(awards.map(({ form, what, people }) => `${forms[form]} (${excerpt(what)}) cho ${list(people.map((person) => name(`person/${person}`)))}`))
const agencyName = (agency: Agency, name: NameOf): string => (agency.kind === 'body' ? name(`body/${agency.body}`) : agency.name)
const appliedBy = (by: ProtectionMeasure['by'], name: NameOf): string => ('external' in by ? by.external : name(by.body === null ? `committee/${by.committee}` : `body/${by.body}`))

export const events: Words['events'] = {
  PlanSubmitted: {
    title: 'Gửi kế hoạch',
    told: ({ plan, managingCommittee, receivedOn }, name) =>
      `Gửi kế hoạch «${excerpt(plan.title)}» đến ${name(`committee/${managingCommittee}`)}; ngày nhận ${formatDate(receivedOn)}.`,
  },
  AdjustmentProposed: { title: 'Đề nghị điều chỉnh phạm vi', told: () => 'Kế hoạch này đề nghị điều chỉnh phạm vi đã được cho chủ trương ở một hồ sơ trước.' },
  PlanRegistered: {
    title: 'Vào sổ công văn đến',
    told: ({ committee, number }, name) => `Văn phòng ${name(`committee/${committee}`)} vào sổ công văn đến${number === null ? '' : `, số ${number}`}.`,
  },
  SupplementRequested: {
    title: 'Yêu cầu bổ sung',
    told: ({ missing }) => `Yêu cầu bổ sung: ${list(missing.map(({ field, note }) => `${excerpt(field)} (${excerpt(note)})`))}. Hạn trả lời vẫn tính tiếp.`,
  },
  PlanSupplemented: { title: 'Bổ sung kế hoạch', told: () => 'Người đề xuất gửi bản kế hoạch đã bổ sung.' },
  RouteAdvised: {
    title: 'Văn phòng tham mưu',
    told: ({ competence, lead }, name) =>
      `Văn phòng tham mưu: ${competences[competence]}${lead === undefined ? '' : `, đề nghị ${name(`body/${lead}`)} chủ trì thẩm định`}.`,
  },
  CompetenceDeclared: {
    title: 'Xác định thẩm quyền',
    told: ({ committee }, name) => `Thường trực ${name(`committee/${committee}`)} xác định vấn đề thuộc thẩm quyền.`,
  },
  PlanForwarded: {
    title: 'Báo cáo cấp ủy có thẩm quyền',
    told: ({ from, to, letter }, name) => `${name(`committee/${from}`)} báo cáo ${name(`committee/${to}`)} xin chủ trương, ${paper(letter)}.`,
  },
  SuperiorInformed: {
    title: 'Báo cáo cấp trên trực tiếp để biết',
    told: ({ superior, letter }, name) => `Báo cáo ${name(`committee/${superior}`)} để biết, ${paper(letter)}.`,
  },
  ReplyExtended: {
    title: 'Gia hạn trả lời',
    told: ({ reason, enteredAfterDay30 }) =>
      `Gia hạn trả lời đến ngày làm việc thứ 60: ${excerpt(reason)}.${enteredAfterDay30 ? ' Việc gia hạn được nhập sau ngày làm việc thứ 30.' : ''}`,
  },
  AppraisalAssigned: {
    title: 'Giao thẩm định',
    told: ({ lead, coordinating }, name) => {
      const others = list(coordinating.map(({ body }) => name(`body/${body}`)))
      return `Giao ${name(`body/${lead.body}`)} chủ trì thẩm định${others === '' ? '' : `, phối hợp với ${others}`}.`
    },
  },
  AppraisalCouncilEstablished: {
    title: 'Lập Hội đồng thẩm định',
    told: ({ chair, members }, name) => `Lập Hội đồng thẩm định do ${name(`person/${chair}`)} làm chủ tịch, ${members.length} thành viên.`,
  },
  LegalReviewAssigned: {
    title: 'Giao xem xét rủi ro pháp lý',
    told: ({ lead }, name) => `Giao ${name(`body/${lead}`)} chủ trì xem xét rủi ro pháp lý.`,
  },
  OpinionGiven: {
    title: 'Cho ý kiến',
    told: ({ for: asked, opinion }, name) => `${post(asked, name)} cho ý kiến: ${opinions[opinion]}.`,
  },
  AppraiserReplaced: {
    title: 'Thay nơi thẩm định',
    told: ({ from, to, reason }, name) => `Thay ${post(from, name)} bằng ${post(to, name)}: ${excerpt(reason)}.`,
  },
  OpinionDueChanged: {
    title: 'Đổi hạn thẩm định, cho ý kiến',
    told: ({ of, dueOn, reason }, name) => `Đổi hạn của ${post(of, name)} thành ngày ${formatDate(dueOn)}: ${excerpt(reason)}.`,
  },
  AppraisalReported: {
    title: 'Báo cáo kết quả thẩm định',
    told: ({ findings: { feasible, effective } }) =>
      `Kết quả thẩm định: ${feasible ? 'khả thi' : 'không khả thi'}, ${effective ? 'hiệu quả' : 'không hiệu quả'}.`,
  },
  InfeasibilityNotified: {
    title: 'Chỉ đạo thông báo không khả thi, không hiệu quả',
    told: ({ reasons }) => `Thường trực cấp ủy chỉ đạo thông báo lại bằng văn bản: ${excerpt(reasons)}.`,
  },
  PutToCollective: {
    title: 'Trình tập thể',
    told: ({ body, committee }, name) => `Trình ${collective(body, name(`committee/${committee}`))} xem xét, thảo luận và quyết định.`,
  },
  CollectiveDeliberated: {
    title: 'Tập thể thảo luận',
    told: ({ committee, meeting: { body, heldOn, total, for: inFavour, against, other }, outcome }, name) =>
      `${collective(body, name(`committee/${committee}`))} họp ngày ${formatDate(heldOn)}: ${outcomes[outcome]} (${inFavour} đồng ý, ${against} không đồng ý, ${other} ý kiến khác, trên ${total} thành viên).`,
  },
  HeadDecided: {
    title: 'Người đứng đầu quyết định cho triển khai',
    told: ({ committee, feasibleBecause }, name) =>
      `Bí thư ${name(`committee/${committee}`)} quyết định cho triển khai thực hiện và chịu trách nhiệm về quyết định của mình: ${excerpt(feasibleBecause)}.`,
  },
  OverrideReported: {
    title: 'Báo cáo cấp trên về quyết định của người đứng đầu',
    told: ({ superior, letter }, name) =>
      `Báo cáo ${superior === null ? 'cấp trên trực tiếp' : name(`committee/${superior}`)} về quyết định của người đứng đầu, ${paper(letter)}.`,
  },
  BeyondCompetenceReported: {
    title: 'Báo cáo cấp trên trực tiếp vì vượt thẩm quyền',
    told: ({ from, to, letter }, name) =>
      `${name(`committee/${from}`)} báo cáo ${name(`committee/${to}`)} vì vượt thẩm quyền và đề xuất giải pháp, ${paper(letter)}.`,
  },
  ReplyIssued: {
    title: 'Trả lời bằng văn bản',
    told: ({ committee, kind, letter }, name) => `${name(`committee/${committee}`)} trả lời: ${replyKinds[kind]}, ${paper(letter)}.`,
  },
  PlanResubmitted: {
    title: 'Gửi lại kế hoạch',
    told: ({ committee, receivedOn }, name) =>
      `Gửi kế hoạch đã chuẩn bị lại đến ${name(`committee/${committee}`)}; ngày nhận ${formatDate(receivedOn)}.`,
  },
  UnsuitableProvisionReported: {
    title: 'Báo cáo cơ quan ban hành về quy định không phù hợp',
    told: ({ issuer, letter, matter }) => `Báo cáo ${excerpt(issuer)} về vấn đề thứ ${matter + 1} của kế hoạch, ${paper(letter)}.`,
  },
  IssuerResponded: {
    title: 'Cơ quan ban hành trả lời',
    told: ({ matter, response, date }) => `Cơ quan ban hành trả lời ngày ${formatDate(date)} về vấn đề thứ ${matter + 1}: ${issuerResponses[response]}.`,
  },
  ProtectionRequested: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ person, reason }, name) => `${name(`person/${person}`)} yêu cầu được bảo vệ: ${excerpt(reason)}.`,
  },
  ProtectionInitiated: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ person, committee, reason }, name) => `Thường trực ${name(`committee/${committee}`)} thấy ${name(`person/${person}`)} cần được bảo vệ: ${excerpt(reason)}.`,
  },
  ProtectionMeasureApplied: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ measure: { by, field, what, doneBy } }, name) => `${appliedBy(by, name)} áp dụng biện pháp bảo vệ về ${protectionFields[field]}: ${excerpt(what)}. Thực hiện: ${excerpt(doneBy)}.`,
  },
  ProtectionEscalated: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ escalation: { from, to, lacking: lacks, asks } }, name) => `${appliedBy(from, name)} đề nghị ${agencyName(to, name)} bảo vệ, vì ${lacking[lacks]}: ${excerpt(asks)}.`,
  },
  EscalationReported: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ superior, letter }, name) => `Báo cáo ${name(`committee/${superior}`)} việc đề nghị bảo vệ, ${paper(letter)}.`,
  },
  ProtectionClimbed: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ committee, dueOn }, name) => `Quá hạn ngày ${formatDate(dueOn)} mà chưa làm; đã báo Thường trực ${name(`committee/${committee}`)}.`,
  },
  ProtectionEnded: { title: 'Việc bảo vệ cán bộ', told: ({ result }) => `Kết thúc việc bảo vệ: ${excerpt(result)}.` },
  CoordinationRequested: {
    title: 'Yêu cầu phối hợp',
    told: ({ committee, agency, what }, name) => `${name(`committee/${committee}`)} yêu cầu ${agencyName(agency, name)} phối hợp: ${excerpt(what)}.`,
  },
  CoordinationAnswered: { title: 'Trả lời yêu cầu phối hợp', told: ({ text }) => `Cơ quan được yêu cầu trả lời: ${excerpt(text)}.` },
  AgencyAnswerRecorded: {
    title: 'Trả lời của cơ quan ngoài hệ thống',
    told: ({ document, text, measure }) => `Cơ quan ngoài hệ thống trả lời tại ${paper(document)}: ${excerpt(text)}.${measure === null ? '' : ` Biện pháp: ${excerpt(measure.what)}.`}`,
  },
  ImplementationStarted: { title: 'Bắt đầu thực hiện', told: ({ note }) => `Bắt đầu thực hiện${note === null ? '' : `: ${excerpt(note)}`}.` },
  ProgressReported: {
    title: 'Báo cáo quá trình thực hiện',
    told: ({ done, risks }) => `Báo cáo quá trình thực hiện: ${excerpt(done)}${risks === null ? '' : `; rủi ro, sai sót: ${excerpt(risks)}`}.`,
  },
  DifficultyRaised: { title: 'Nêu khó khăn, vướng mắc', told: ({ what, proposal }) => `Nêu khó khăn, vướng mắc: ${excerpt(what)}; kiến nghị: ${excerpt(proposal)}.` },
  SupportRequested: { title: 'Kiến nghị hỗ trợ', told: ({ what, proposal }) => `Kiến nghị hỗ trợ, tạo điều kiện: ${excerpt(what)}; để: ${excerpt(proposal)}.` },
  DifficultyResolved: { title: 'Tháo gỡ khó khăn, vướng mắc', told: ({ how, text }) => `Về khó khăn, kiến nghị đã nêu: ${resolutions[how]}. ${excerpt(text)}.` },
  EncouragementPlanned: {
    title: 'Lập kế hoạch khuyến khích và bảo vệ',
    told: ({ committee, tasks }, name) => `${name(`committee/${committee}`)} lập kế hoạch khuyến khích và bảo vệ: ${list(tasks.map(({ what, dueOn }) => `${excerpt(what)} (hạn ${formatDate(dueOn)})`))}.`,
  },
  PlanTaskDone: { title: 'Làm xong việc trong kế hoạch khuyến khích và bảo vệ', told: ({ result }) => `Làm xong một việc của kế hoạch khuyến khích và bảo vệ: ${excerpt(result)}.` },
  Inspected: { title: 'Kiểm tra', told: ({ committee, of, findings }, name) => `${name(`committee/${committee}`)} kiểm tra ${inspected[of]}: ${excerpt(findings)}.` },
  ImplementersChanged: {
    title: 'Thay người thực hiện',
    told: ({ before, implementers, reason }, name) =>
      `Người thực hiện từ nay: ${list(implementers.map((person) => name(`person/${person}`)))}; trước đó: ${list(before.map((person) => name(`person/${person}`)))}; lý do: ${excerpt(reason)}.`,
  },
  ImplementationStopped: { title: 'Dừng thực hiện', told: ({ meeting: { heldOn }, reasons }) => `Tập thể đã cho chủ trương họp ngày ${formatDate(heldOn)} và dừng thực hiện: ${excerpt(reasons)}.` },
  ImplementationCompleted: { title: 'Báo cáo hoàn thành', told: ({ summary }) => `Báo cáo hoàn thành, từng kết quả dự kiến đã được đo: ${excerpt(summary)}.` },
  ResultsEvaluated: {
    title: 'Tập thể đánh giá kết quả',
    told: ({ verdict, acceptedShortfall, reasons }) =>
      `Tập thể đã cho chủ trương đánh giá: ${verdicts[verdict]}; ${excerpt(reasons)}.${acceptedShortfall ? ' Đây là thí điểm: kết quả không đạt được chấp nhận, không coi là rủi ro, sai sót.' : ''}`,
  },
  UrgencyReported: {
    title: 'Báo cáo tình thế cấp thiết',
    told: ({ to, situation, form, time }, name) => `Báo cáo ${wordForms[form]} Bí thư ${name(`committee/${to}`)}${at(time)}: ${excerpt(situation)}.`,
  },
  UrgencyDirected: {
    title: 'Chỉ đạo xử lý',
    told: ({ committee, direction, form, time }, name) => `Bí thư ${name(`committee/${committee}`)} chỉ đạo ${wordForms[form]}${at(time)}: ${excerpt(direction)}.`,
  },
  ActedUrgently: {
    title: 'Tự quyết định vì không thể báo cáo',
    told: ({ decided, whyReportingImpossible, time }) => `Tự quyết định${at(time)} vì không thể báo cáo (${excerpt(whyReportingImpossible)}): ${excerpt(decided)}.`,
  },
  UrgentActionReportedInWriting: { title: 'Báo cáo bằng văn bản việc xử lý cấp thiết', told: ({ results }) => `Báo cáo bằng văn bản toàn bộ việc xử lý; kết quả: ${excerpt(results)}.` },
  UrgentActionConcluded: {
    title: 'Tập thể kết luận việc xử lý cấp thiết',
    told: ({ committee, meeting: { body, heldOn }, recognised, letter }, name) =>
      `${collective(body, name(`committee/${committee}`))} họp ngày ${formatDate(heldOn)}: ${recognitions[recognised]}${letter === null ? '' : `, ${paper(letter)}`}.`,
  },
  IncidentReported: {
    title: 'Báo cáo rủi ro, sai sót',
    told: ({ kind, what, happenedOn, damage, asImplementer }) =>
      `${asImplementer ? 'Người thực hiện' : 'Cấp ủy'} báo cáo ${incidentKinds[kind]}, xảy ra ngày ${formatDate(happenedOn)}: ${excerpt(what)}; thiệt hại: ${excerpt(damage)}.`,
  },
  IncidentReportedUp: {
    title: 'Báo cáo rủi ro, sai sót lên cấp trên trực tiếp',
    told: ({ superior, letter }, name) => `Báo cáo ${superior === null ? 'cấp trên trực tiếp' : name(`committee/${superior}`)}, ${paper(letter)}.`,
  },
  VerificationDirected: {
    title: 'Chỉ đạo thẩm tra, xác minh',
    told: ({ committee, lead, coordinating }, name) =>
      `Thường trực ${name(`committee/${committee}`)} giao ${name(`body/${lead}`)} thẩm tra, xác minh${coordinating.length === 0 ? '' : `, phối hợp: ${list(coordinating.map((body) => name(`body/${body}`)))}`}.`,
  },
  VerificationConcluded: {
    title: 'Kết luận thẩm tra, xác minh',
    told: ({ committee, document }, name) => `Đã có kết luận thẩm tra, xác minh do ${name(`committee/${committee}`)} chỉ đạo${document === null ? '' : `, ${paper(document)}`}.`,
  },
  ProtectionDecided: {
    title: 'Quyết định việc bảo vệ cán bộ',
    told: ({ committee, cadres, document }, name) =>
      `${name(`committee/${committee}`)} quyết định${cadres.length === 0 ? ' việc bảo vệ cán bộ' : `: ${list(cadres.map(({ person, outcome }) => `${name(`person/${person}`)}: ${protectionOutcomes[outcome]}`))}`}${document === null ? '' : `, ${paper(document)}`}.`,
  },
  MatterMadePublic: { title: 'Công khai sự việc', told: ({ committee, title }, name) => `${name(`committee/${committee}`)} công khai: ${excerpt(title)}.` },
  IncidentRemedied: {
    title: 'Khắc phục rủi ro, sai sót',
    told: ({ how, person, acceptsResponsibility, text }, name) =>
      how === 'by-cadre'
        ? `${name(`person/${person}`)}${acceptsResponsibility ? ' tự giác nhận trách nhiệm và' : ''} khắc phục: ${excerpt(text)}.`
        : `Thường trực cấp ủy chỉ đạo khắc phục: ${excerpt(text)}.`,
  },
  EncouragementMeasureGiven: { title: 'Tạo điều kiện, tin tưởng, động viên', told: ({ committee, awards }, name) => `${name(`committee/${committee}`)} dành cho người thực hiện: ${awarded(awards, name)}.` },
  EncouragementProposed: { title: 'Đề nghị khuyến khích', told: ({ awards, reasons }, name) => `Đề nghị khuyến khích: ${awarded(awards, name)}; lý do: ${excerpt(reasons)}.` },
  EncouragementDecided: {
    title: 'Tập thể quyết định hình thức khuyến khích',
    told: ({ committee, meeting: { body, heldOn }, awards }, name) => `${collective(body, name(`committee/${committee}`))} họp ngày ${formatDate(heldOn)} quyết định khuyến khích: ${awarded(awards, name)}.`,
  },
  EncouragementProposedToCompetentLevel: {
    title: 'Đề xuất cấp có thẩm quyền khuyến khích',
    told: ({ committee, level, awards, letter }, name) =>
      `${name(`committee/${committee}`)} đề xuất ${name(`committee/${level}`)} xem xét, quyết định: ${list(awards.map((award) => `${awarded([award], name)} – ${whyUpward[award.why]}`))}, ${paper(letter)}.`,
  },
  CompetentLevelDecided: {
    title: 'Cấp có thẩm quyền quyết định về đề xuất khuyến khích',
    told: ({ level, granted, reasons, letter }, name) =>
      `${name(`committee/${level}`)} ${granted.length === 0 ? 'không đồng ý phần nào' : `đồng ý ${granted.length} phần`} của đề xuất khuyến khích: ${excerpt(reasons)}, ${paper(letter)}.`,
  },
  EncouragementDelivered: { title: 'Thực hiện khuyến khích', told: ({ how, document }) => `Đã thực hiện một phần khuyến khích: ${excerpt(how)}, theo ${paper(document)}.` },
  EncouragementPublished: {
    title: 'Công khai kết quả khuyến khích',
    told: ({ committee, title, forms: published }, name) => `${name(`committee/${committee}`)} công khai «${excerpt(title)}»; hình thức khuyến khích ở ${list([...new Set(published.map(({ form }) => forms[form]))])}.`,
  },
  ModelTakenUp: { title: 'Nhân rộng mô hình', told: ({ committee, where }, name) => `${name(`committee/${committee}`)} nhận làm theo mô hình đã công khai: ${excerpt(where)}.` },
  ExternalActRecorded: {
    title: 'Nhập văn bản của cấp ủy ngoài hệ thống',
    told: (data, name) => {
      const what = externalAct(data, name)
      return `${name(`committee/${data.committee}`)} ${what}, theo ${paper(data.document)}.`
    },
  },
  PlanWithdrawn: { title: 'Rút đề xuất', told: ({ reason }) => `Người đề xuất rút: ${excerpt(reason)}.` },
  WithdrawalConfirmed: { title: 'Xác nhận việc rút', told: ({ letter }) => `Xác nhận việc rút đề xuất, ${paper(letter)}.` },
  EntryCorrected: {
    title: 'Đính chính',
    told: ({ of, field, oldValue, newValue, reason }) =>
      `Đính chính ${correctableFields[field]} ở việc thứ ${of}: «${excerpt(writtenDay(oldValue ?? ''))}» thành «${excerpt(writtenDay(newValue))}»; lý do: ${excerpt(reason)}.`,
  },
  DueDateMoved: {
    title: 'Hạn thay đổi theo lịch làm việc',
    told: ({ document, moved, because }, name) => {
      const lines = moved.map(({ what, holder, oldDate, newDate }) => `${lowered(duties[what].what)} của ${post(holder, name)} từ ngày ${formatDate(oldDate)} sang ngày ${formatDate(newDate)}`)
      const days = because.map(({ date, works, kind }) => `${formatDate(date)} ${kind === null ? ledgerReasons[works ? 'working-day' : 'weekend'] : ledgerReasons[kind]}`)
      return `Lịch làm việc thay đổi${document === null ? '' : ` theo ${paper(document)}`}, hạn được tính lại: ${list(lines)}. Ngày thay đổi: ${list(days)}.`
    },
  },
  CommitteeSucceeded: { title: 'Cấp ủy kế thừa nhận hồ sơ', told: ({ from, to, lastDay }, name) => `${name(`committee/${from}`)} kết thúc hoạt động sau ngày ${formatDate(lastDay)}. Hồ sơ chuyển cho ${name(`committee/${to}`)}; ngày nhận đề xuất và hạn trả lời giữ nguyên.` },
  BodySucceeded: { title: 'Cơ quan kế thừa nhận việc', told: ({ from, to, lastDay }, name) => `${name(`body/${from}`)} kết thúc hoạt động sau ngày ${formatDate(lastDay)}. ${name(`body/${to}`)} làm tiếp việc được giao.` },
  CaseArchived: { title: 'Lưu trữ hồ sơ', told: ({ reason }) => `Lưu trữ hồ sơ: ${excerpt(reason)}.` },
}
