import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse } from '../kernel/rule.ts'
import { rule } from '../kernel/rule.ts'
import type { Situation } from '../case/situation.ts'

/** Who may propose: a cadre in the sense of Điều 2 khoản 3, that is one who holds a post on the day of sending. */
export const proposerIsCadre = rule({
  id: 'submit.proposer-is-cadre',
  basis: law(cite('d2.k3', 'Người được bầu cử, bổ nhiệm, phê chuẩn, chỉ định giữ chức vụ lãnh đạo, quản lý')),
  holds: ({ file, organisations, today }: Situation) => {
    const strangers = [file.proposer.person, ...file.proposer.members].filter(
      (person) => !organisations.positionsOf(person, today).some(({ post }) => post !== 'administrator'),
    )
    return orElse(strangers.length === 0, { people: strangers })
  },
})
