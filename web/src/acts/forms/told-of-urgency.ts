import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { Told } from '../asking/question.ts'

/** What was told of an urgent situation, for whoever directs or concludes. */

export function reportedUrgently({ view: { urgent } }: Asking): Told | null {
  const last = urgent?.reports.at(-1)
  if (!last) return null
  const when = `${last.time === null ? '' : `${last.time} `}ngày ${formatDate(last.on)}`
  return { title: 'Đã được báo cáo', lines: [`${words.wordForms[last.form]}, ${when}: ${last.situation}`, last.whyNoTimeToPlan] }
}

export function accounted({ view: { urgent } }: Asking): Told | null {
  const report = urgent?.writtenReport
  return report ? { title: 'Báo cáo bằng văn bản của cán bộ', lines: [report.account, report.results] } : null
}
