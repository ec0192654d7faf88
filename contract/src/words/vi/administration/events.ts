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
  OneTimeLinkMade: {
    title: 'Cấp liên kết đặt mật khẩu',
    told: ({ person, removesFactors, reason }, _on, name) =>
      `Cấp cho ${name(`person/${person}`)} liên kết dùng một lần để đặt mật khẩu${removesFactors ? ', gỡ mã xác thực và khóa truy cập cũ' : ''}. Lý do: ${excerpt(reason)}.`,
  },
  AccountSuspended: {
    title: 'Tạm khóa tài khoản',
    told: ({ person, reason }, _on, name) => `Tạm khóa tài khoản của ${name(`person/${person}`)}. Lý do: ${excerpt(reason)}.`,
  },
  AccountRestored: {
    title: 'Mở lại tài khoản',
    told: ({ person, reason }, _on, name) => `Mở lại tài khoản của ${name(`person/${person}`)}. Lý do: ${excerpt(reason)}.`,
  },
  AccountEnded: {
    title: 'Kết thúc tài khoản',
    told: ({ person, reason }, _on, name) => `Kết thúc tài khoản của ${name(`person/${person}`)}. Lý do: ${excerpt(reason)}.`,
  },
}
