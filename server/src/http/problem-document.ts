import type { ProblemView } from '@dam-lam/contract'
import type { Language } from '@dam-lam/law'
import { eventViews } from '../read-models/case-view/event-view.ts'
import { refusalView } from '../read-models/grounds.ts'
import type { Problem } from '../use-cases/problem.ts'
import { STATUS } from './status.ts'

/** A problem as it is answered (RFC 9457), in words. */
export function problemDocument({ code, details }: Problem, language: Language): ProblemView {
  const { refusals, version, since, errors } = details
  return {
    type: `/problems/${code}`,
    title: code,
    status: STATUS[code],
    code,
    detail: code,
    ...(refusals && { refusals: refusals.map((refusal) => refusalView(refusal, language)) }),
    ...(version !== undefined && { version }),
    ...(since && { events: eventViews(since, language) }),
    ...(errors && { errors: [...errors] }),
  }
}
