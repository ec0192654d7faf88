import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { Told } from '../asking/question.ts'

/** What was said of the work so far, for whoever reports, inspects, removes a difficulty or evaluates. */

export function progressSoFar({ view: { implementation } }: Asking): Told | null {
  const last = implementation.progress.at(-1)
  return last ? { title: `Báo cáo gần nhất, ngày ${formatDate(last.on)}`, lines: [last.done, last.results] } : null
}

export function difficultiesWaiting({ view: { implementation } }: Asking): Told | null {
  const open = implementation.difficulties.filter(({ resolved }) => resolved === null)
  return open.length === 0 ? null : { title: 'Đang chờ tháo gỡ', lines: open.map(({ what, proposal }) => `${what} Kiến nghị: ${proposal}`) }
}

export function completed({ view: { implementation, approval, planVersions } }: Asking): Told | null {
  const { completion } = implementation
  if (!completion) return null
  const expected = planVersions[(approval?.planVersion ?? 0) - 1]?.plan.expectedResults ?? []
  const results = completion.results.map((measured) => `${expected[measured.expected]?.result ?? ''}: ${words.achievements[measured.achieved]}. ${measured.evidence}`)
  return { title: 'Báo cáo hoàn thành', lines: [...results, completion.summary] }
}
