import { isProblem } from '../api/problem.ts'
import { Notice } from '../face/notice.tsx'

/** Why what was just asked was not done; nothing when it was. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  if (!isProblem(error)) return null
  // What a form says beside its fields is not said again; a mark of secrecy no form looks for by itself.
  const unsaid = error.code === 'bears-secret-mark' ? error.errors : []
  if (error.errors.length > unsaid.length) return null
  return (
    <Notice urgent title={error.title}>
      {unsaid.length === 0 ? error.detail : unsaid.map(({ path, message }) => <p key={path}>{message}</p>)}
    </Notice>
  )
}
