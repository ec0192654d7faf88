import { formatDate } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { NameOf } from '../../name-of.ts'
import type { Words } from '../../words.ts'
import { title } from '../posts.ts'

type Held = Parameters<Words['administrativeEvents']['PersonAppointed']['told']>[0]

const titled = ({ post, committee, body }: Pick<Held, 'post' | 'committee' | 'body'>, name: NameOf): string =>
  title({ post, committee: name(`committee/${committee}`), body: body === null ? null : name(`body/${body}`) })

export const administrativeEvents: Words['administrativeEvents'] = {
  PersonAdded: {
    title: 'Thêm người',
    told: ({ id, name: called, managedBy }, _on, name) => `Thêm ${called} (${id})${managedBy === null ? '' : `, do ${name(`committee/${managedBy}`)} quản lý`}.`,
  },
  PersonCorrected: {
    title: 'Sửa họ tên',
    told: ({ person, name: called, reason }) => `Sửa họ tên của ${person} thành ${called}. Lý do: ${excerpt(reason)}.`,
  },
  PersonAppointed: {
    title: 'Ghi nhận chức danh',
    told: ({ person, from, to, ...held }, _on, name) =>
      `${name(`person/${person}`)} giữ chức danh ${titled(held, name)} từ ngày ${formatDate(from)}${to === null ? '' : ` đến hết ngày ${formatDate(to)}`}.`,
  },
  PositionEnded: {
    title: 'Kết thúc chức danh',
    told: ({ person, to, reason, ...held }, _on, name) =>
      `${name(`person/${person}`)} thôi giữ chức danh ${titled(held, name)} sau ngày ${formatDate(to)}. Lý do: ${excerpt(reason)}.`,
  },
}
