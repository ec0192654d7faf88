import type { CaseView, OpenActView } from '@dam-lam/contract'
import { RefusalList } from '../face/refusal-list.tsx'
import { ActHead } from './act-head.tsx'
import { reasonsOf } from './reasons-of.ts'

/** An act that may not be done now, with every reason. */
export const ClosedAct = ({ view, open }: { readonly view: CaseView; readonly open: OpenActView }) => (
  <>
    <ActHead view={view} open={open} />
    <RefusalList title="Chưa làm được việc này" reasons={reasonsOf(open.refusals)} />
  </>
)
