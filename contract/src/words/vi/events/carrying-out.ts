import { formatDate } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { inspected, resolutions, verdicts } from '../choices.ts'
import { list } from '../phrases.ts'

export const carryingOut = {
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
} satisfies EventTexts
