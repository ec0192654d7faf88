import type { Problem } from '../../api/problem.ts'
import { basisOf } from '../../face/basis/basis-of.ts'
import { Notice } from '../../face/notice.tsx'
import { RefusalList } from '../../face/refusal-list.tsx'

/** Why the server did not take it: every reason of the rules, or what went wrong on the way. */
export function NotSent({ problem }: { readonly problem: Problem }) {
  if (problem.refusals.length === 0) return <Notice urgent title={problem.title}>{problem.detail}</Notice>
  return (
    <RefusalList
      title="Chưa gửi được"
      reasons={problem.refusals.map((refusal) => ({ key: refusal.code, words: refusal.message, basis: basisOf(refusal) }))}
    />
  )
}
