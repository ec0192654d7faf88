import type { ClockView } from '@dam-lam/contract'
import { REPLY_LIMIT } from '@dam-lam/core'
import { useWorkingDays } from '../../api/working-days.ts'
import { Answer } from '../../face/answer.tsx'
import { CountedDays } from '../../working-days/counted-days.tsx'
import { OnRequest } from '../paper/on-request.tsx'

/** How the due day of the reply was counted, day by day, each holiday passed over with the document behind it. */
export const WhyThisDay = ({ clock }: { readonly clock: ClockView }) => (
  <OnRequest ask="Vì sao ngày này?">
    <Counted clock={clock} />
  </OnRequest>
)

function Counted({ clock: { receivedOn, extendedOn } }: { readonly clock: ClockView }) {
  const add = extendedOn === null ? REPLY_LIMIT.ordinary : REPLY_LIMIT.extended
  return <Answer of={useWorkingDays({ from: receivedOn, add })}>{(count) => <CountedDays {...count} />}</Answer>
}
