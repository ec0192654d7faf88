import { formatDate } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { recognitions, wordForms } from '../choices.ts'
import { collective } from '../posts.ts'
import { paper } from './paper.ts'

const at = (time: string | null): string => (time === null ? '' : ` lúc ${time}`)

export const urgentAction = {
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
} satisfies EventTexts
