import { formatDate, settingsIn, type AdministrativeActData } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { NameOf } from '../../name-of.ts'
import type { Words } from '../../words.ts'
import { acts } from '../acts.ts'
import { writtenDay } from '../written-day.ts'
import { ledgerReasons } from '../choices.ts'
import { list } from '../phrases.ts'
import { policies, policyValue } from '../policies.ts'
import { cadreKinds, title } from '../posts.ts'

const by = ({ number, date }: AdministrativeActData<'confirm-days'>['document']): string => `${number} ngày ${formatDate(date)}`
type Day = Parameters<Words['administrativeEvents']['DaysAnnounced']['told']>[0]['days'][number]
const day = ({ date, kind, name }: Day): string => `${writtenDay(date)} (${ledgerReasons[kind]}, ${name})`

const set = (changes: AdministrativeActData<'set-policy'>['changes']): string =>
  settingsIn(changes).map(([key, value]) => `${policies[key].name}: ${policyValue(value)}`).join('; ')

type Held = Parameters<Words['administrativeEvents']['PersonAppointed']['told']>[0]

const titled = ({ post, committee, body }: Pick<Held, 'post' | 'committee' | 'body'>, name: NameOf): string =>
  title({ post, committee: name(`committee/${committee}`), body: body === null ? null : name(`body/${body}`) })

/** An act by the title on its button; one that this version does not know by its name. */
const titleOf = (act: string): string => Object.entries(acts).find(([name]) => name === act)?.[1].title ?? act

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
  PositionCorrected: {
    title: 'Sửa chức danh đã ghi',
    told: ({ person, from, to, cadreUnder, before, reason, ...held }, _on, name) =>
      `Sửa chức danh ${titled(held, name)} của ${name(`person/${person}`)}: từ ngày ${formatDate(from)}${to === null ? '' : ` đến hết ngày ${formatDate(to)}`}${cadreUnder ? `, ${cadreKinds[cadreUnder]}` : ''}; trước đây ghi từ ngày ${formatDate(before.from)}${before.to === null ? '' : ` đến hết ngày ${formatDate(before.to)}`}. Lý do: ${excerpt(reason)}.`,
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
  AdministratorLinkPrinted: {
    title: 'In liên kết đặt mật khẩu ở máy chủ',
    told: ({ person, removesFactors }, _on, name) =>
      `Tại máy chủ đã in liên kết dùng một lần để ${name(`person/${person}`)} đặt mật khẩu${removesFactors ? ', gỡ mã xác thực và khóa truy cập cũ' : ''}. Nếu không ai trong cơ quan làm việc này, hãy hỏi người giữ máy chủ ngay.`,
  },
  SingleSignOnBoundByLink: {
    title: 'Gắn đăng nhập một lần bằng liên kết',
    told: ({ person, issuer }, _on, name) =>
      `${name(`person/${person}`)} dùng liên kết được đưa tận tay để gắn đăng nhập một lần (${issuer}); từ nay vào bằng nơi ấy, mật khẩu cũ không còn.`,
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
  PersonTransferred: {
    title: 'Chuyển cấp ủy quản lý',
    told: ({ person, managedBy, from, reason }, _on, name) =>
      `Từ ngày ${formatDate(from)}, ${name(`person/${person}`)} ${managedBy === null ? 'không do cấp ủy nào trong hệ thống quản lý' : `do ${name(`committee/${managedBy}`)} quản lý`}. Lý do: ${excerpt(reason)}.`,
  },
  CommitteeFounded: {
    title: 'Lập cấp ủy',
    told: ({ name: called, superior, from }, _on, name) => `${called} hoạt động từ ngày ${formatDate(from)}${superior === null ? '' : `, trực thuộc ${name(`committee/${superior}`)}`}.`,
  },
  CommitteeRenamed: {
    title: 'Đổi tên cấp ủy',
    told: ({ committee, name: called, from, reason }, _on, name) => `Từ ngày ${formatDate(from)}, ${name(`committee/${committee}`)} mang tên ${called}. Lý do: ${excerpt(reason)}.`,
  },
  SuperiorChanged: {
    title: 'Đổi cấp trên trực tiếp',
    told: ({ committee, superior, from, reason }, _on, name) =>
      `Từ ngày ${formatDate(from)}, ${name(`committee/${committee}`)} trực thuộc ${name(`committee/${superior}`)}. Lý do: ${excerpt(reason)}.`,
  },
  CommitteeEnded: {
    title: 'Kết thúc hoạt động cấp ủy',
    told: ({ committee, to, openFilesTo, reason }, _on, name) =>
      `${name(`committee/${committee}`)} kết thúc hoạt động sau ngày ${formatDate(to)}; hồ sơ đang mở chuyển cho ${name(`committee/${openFilesTo}`)}. Lý do: ${excerpt(reason)}.`,
  },
  TermSet: {
    title: 'Ghi nhiệm kỳ',
    told: ({ committee, from, to }, _on, name) =>
      `Nhiệm kỳ của ${name(`committee/${committee}`)} từ ngày ${formatDate(from)}${to === null ? '' : ` đến hết ngày ${formatDate(to)}`}.`,
  },
  OfficeDesignated: {
    title: 'Giao người làm việc văn phòng',
    told: ({ committee, person, from, to }, _on, name) =>
      `${name(`person/${person}`)} làm việc văn phòng của ${name(`committee/${committee}`)} từ ngày ${formatDate(from)}${to === null ? '' : ` đến hết ngày ${formatDate(to)}`}.`,
  },
  BodyOpened: {
    title: 'Lập cơ quan',
    told: ({ name: called, committee, from }, _on, name) => `${called} của ${name(`committee/${committee}`)} hoạt động từ ngày ${formatDate(from)}.`,
  },
  BodyRenamed: {
    title: 'Đổi tên cơ quan',
    told: ({ body, name: called, from, reason }, _on, name) => `Từ ngày ${formatDate(from)}, ${name(`body/${body}`)} mang tên ${called}. Lý do: ${excerpt(reason)}.`,
  },
  BodyEnded: {
    title: 'Kết thúc hoạt động cơ quan',
    told: ({ body, to, successor, reason }, _on, name) =>
      `${name(`body/${body}`)} kết thúc hoạt động sau ngày ${formatDate(to)}${successor === null ? '' : `; công việc chuyển cho ${name(`body/${successor}`)}`}. Lý do: ${excerpt(reason)}.`,
  },
  PowerDelegated: {
    title: 'Ủy quyền',
    told: ({ holder, person, acts: delegated, from, to, paper }, _on, name) =>
      `${name(`person/${holder}`)} ủy quyền cho ${name(`person/${person}`)} từ ngày ${formatDate(from)}${to === null ? '' : ` đến hết ngày ${formatDate(to)}`}: ${list(delegated.map(titleOf))}. Văn bản số ${paper.number} ngày ${formatDate(paper.date)}.`,
  },
  DelegationEnded: {
    title: 'Kết thúc ủy quyền',
    told: ({ holder, person, to, reason }, _on, name) => `${name(`person/${holder}`)} thôi ủy quyền cho ${name(`person/${person}`)} sau ngày ${formatDate(to)}. Lý do: ${excerpt(reason)}.`,
  },
  DaysAnnounced: {
    title: 'Thêm ngày vào lịch',
    told: ({ days, document }) => `Thêm vào lịch làm việc theo ${by(document)}: ${days.map(day).join('; ')}.`,
  },
  DaysConfirmed: {
    title: 'Xác nhận ngày trong lịch',
    told: ({ dates, document }) => `Xác nhận theo ${by(document)}: ${list(dates.map(formatDate))}.`,
  },
  DaysWithdrawn: {
    title: 'Bỏ ngày khỏi lịch',
    told: ({ dates, reason, document }) => `Bỏ khỏi lịch làm việc theo ${by(document)}: ${list(dates.map(formatDate))}. Lý do: ${excerpt(reason)}.`,
  },
  YearAnnounced: {
    title: 'Ghi lịch nghỉ cả năm',
    told: ({ year, days, document }) => `Ghi lịch nghỉ năm ${year} theo ${by(document)}: ${days.map(day).join('; ')}.`,
  },
  PolicySet: {
    title: 'Đổi quy định nội bộ',
    told: ({ committee, from, changes, paper }, _on, name) =>
      `Từ ngày ${formatDate(from)}, quy định nội bộ của ${name(`committee/${committee}`)}: ${set(changes)}. Theo ${by(paper)}.`,
  },
}
