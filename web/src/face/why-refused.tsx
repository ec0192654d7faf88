import { isProblem } from '../api/problem.ts'
import { Notice } from './notice.tsx'

/** Why what was just asked was not done: every reason, each in words; nothing when it was done. */
export function WhyRefused({ error }: { readonly error: unknown }) {
  if (!isProblem(error)) return null
  const reasons = [...error.refusals.map(({ message }) => message), ...error.errors.map(({ message }) => message)]
  return (
    <Notice urgent title={error.title}>
      {reasons.length === 0 ? <p>{error.detail}</p> : reasons.map((reason) => <p key={reason}>{reason}</p>)}
    </Notice>
  )
}
