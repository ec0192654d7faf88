import type { Gap } from './gaps.ts'
import { QUESTION_WORDS } from './question-words.ts'

/** What is said beside a field that a rule finds wanting. */
export const gapWords = ({ place, refusal }: Gap): string =>
  refusal.code === 'plan.period-runs-forward' ? 'Ngày kết thúc sớm hơn ngày bắt đầu.' : `Chưa có ${QUESTION_WORDS[place.of].label.toLocaleLowerCase('vi')}.`
