import { inputFaults, type ProblemView } from '@dam-lam/contract'
import { localDate, NO_ORGANISATION, organisationsFrom, type LocalDate } from '@dam-lam/core'
import type { Language } from '@dam-lam/law'
import { eventViews } from '../read-models/case-view/event-view.ts'
import { refusalView } from '../read-models/grounds.ts'
import { wordingIn } from '../read-models/wording.ts'
import type { Problem } from '../problem.ts'
import { STATUS } from './status.ts'

/** Where no name is needed. */
const NOBODY = organisationsFrom(NO_ORGANISATION)
const ANY_DAY = localDate('2000-01-01')

/** A problem as it is answered (RFC 9457), in words. */
export function problemDocument({ code, details }: Problem, language: Language, today: LocalDate = ANY_DAY): ProblemView {
  const { refusals, organisation, version, since, issues } = details
  const wording = wordingIn(language, organisation?.organisations ?? NOBODY, today)
  return {
    type: `urn:dam-lam:problem:${code}`,
    ...wording.words.problems[code],
    status: STATUS[code],
    code,
    ...(refusals && { refusals: refusals.map((refusal) => refusalView(refusal, wording)) }),
    ...(version !== undefined && { version }),
    ...(since && { events: eventViews(since, wording) }),
    ...(issues && { errors: inputFaults(wording.words, { issues }) }),
  }
}
