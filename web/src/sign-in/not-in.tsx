import { PROBLEM_CODES } from '@dam-lam/contract'
import { Notice } from '../face/notice.tsx'
import { words } from '../face/words.ts'

/** Why somebody who was sent away to sign in has come back without: the server can only say it in the address. */
export function NotIn({ code }: { readonly code: string | undefined }) {
  const known = PROBLEM_CODES.find((one) => one === code)
  if (known === undefined) return null
  const { title, detail } = words.problems[known]
  return <Notice urgent title={title}>{detail}</Notice>
}
