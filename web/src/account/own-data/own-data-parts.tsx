import type { OwnData } from '@dam-lam/contract'
import type { ReactNode } from 'react'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { formatDate, formatInstant } from '../../face/format-date.ts'
import { browserName } from '../browser-name.ts'
import styles from './own-data-page.module.css'

/** The person, the account, and then what the person has done, each part as a table. */
export function OwnDataParts({ own }: { readonly own: OwnData }) {
  return (
    <>
      <Part id="person" title="Người">
        <p>{own.person.name}, mã {own.person.id}. Cấp ủy quản lý: {own.managedBy?.name ?? 'không có'}.</p>
        <DataTable caption="Các chức danh, kể cả đã thôi giữ." columns={POSITIONS} rows={own.positions} rowKey={({ id }) => id} empty={none('Chưa giữ chức danh nào.')} />
        <DataTable caption="Những ủy quyền của mình và cho mình." columns={DELEGATIONS} rows={own.delegations} rowKey={({ id }) => id} empty={none('Không có ủy quyền nào.')} />
      </Part>
      <Part id="account" title="Tài khoản">
        <p>
          Nơi nhận thư: {own.mailAddress ?? 'chưa ghi'}. Mật khẩu đặt lúc {formatInstant(own.passwordSetAt)}.{' '}
          {own.secondFactor.since === null
            ? 'Không bật mã xác thực.'
            : `Mã xác thực bật từ ${formatInstant(own.secondFactor.since)}, còn ${own.secondFactor.recoveryCodesLeft} mã dự phòng.`}
        </p>
        <DataTable caption="Khóa truy cập." columns={PASSKEYS} rows={own.passkeys} rowKey={({ id }) => id} empty={none('Không có khóa truy cập nào.')} />
        {own.knownBrowsers.length > 0 && <p className={styles.none}>Có {own.knownBrowsers.length} trình duyệt đã từng đăng nhập và còn được nhận ra.</p>}
        <DataTable caption="Những nơi đang đăng nhập." columns={SESSIONS} rows={own.sessions} rowKey={({ id }) => id} empty={null} />
        <DataTable caption="Những thay đổi của tài khoản." columns={CHANGES} rows={own.identityEvents} rowKey={({ at, type }) => `${at} ${type}`} empty={none('Tài khoản chưa có thay đổi nào.')} />
        <DataTable caption="Những lần đăng nhập hỏng trong một ngày gần đây." columns={FAILURES} rows={own.failedSignIns} rowKey={({ at, address }) => `${at} ${address}`} empty={none('Không có lần đăng nhập hỏng nào còn được đếm.')} />
        {own.requestKeys.length > 0 && <p className={styles.none}>Có {own.requestKeys.length} mã chống gửi trùng, tự xóa sau 30 ngày; từng mã có trong tệp tải về.</p>}
      </Part>
      <Part id="cases" title="Hồ sơ của mình">
        <DataTable caption="Hồ sơ mà mình đề xuất, cùng đề xuất hoặc thực hiện." columns={CASES} rows={own.cases} rowKey={({ id }) => id} empty={none('Không có hồ sơ nào.')} />
        <DataTable caption="Bản nháp; toàn văn có trong tệp tải về." columns={DRAFTS} rows={own.drafts} rowKey={({ id }) => id} empty={none('Không có bản nháp nào.')} />
        <DataTable caption="Tài liệu mình đã tải lên." columns={FILES} rows={own.files} rowKey={({ id }) => id} empty={none('Chưa tải lên tài liệu nào.')} />
      </Part>
      <Part id="acts" title="Việc mình đã làm">
        <DataTable caption="Những việc đã ghi trong các hồ sơ mình đang được xem." columns={ACTS} rows={own.acts} rowKey={({ caseId, place }) => `${caseId} ${place}`} empty={none('Chưa làm việc nào trong hồ sơ.')} />
      </Part>
      <Part id="notices" title="Lời nhắc">
        <DataTable caption="Những lời nhắc cho các chức danh mình đang giữ." columns={NOTICES} rows={own.notices} rowKey={({ id }) => String(id)} empty={none('Chưa có lời nhắc nào.')} />
      </Part>
      <Part id="readings" title="Những lần mình mở hồ sơ">
        <DataTable caption="Bên đề xuất của từng hồ sơ cũng xem được các lần mở này." columns={READINGS} rows={own.readings} rowKey={({ caseId, openedAt }) => `${caseId} ${openedAt}`} empty={none('Chưa mở hồ sơ nào.')} />
      </Part>
    </>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

const Part = ({ id, title, children }: PartProps) => (
  <section className={styles.part} aria-labelledby={`own-${id}`}>
    <h2 id={`own-${id}`}>{title}</h2>
    {children}
  </section>
)

const none = (words: string): ReactNode => <p className={styles.none}>{words}</p>

type Row<Key extends keyof OwnData> = OwnData[Key] extends readonly (infer Item)[] ? Item : never

const POSITIONS: readonly Column<Row<'positions'>>[] = [
  { key: 'title', title: 'Chức danh', names: true, cell: ({ title }) => title },
  { key: 'from', title: 'Từ ngày', cell: ({ from }) => formatDate(from) },
  { key: 'to', title: 'Đến ngày', cell: ({ to }) => (to === null ? 'đang giữ' : formatDate(to)) },
]

const SESSIONS: readonly Column<Row<'sessions'>>[] = [
  { key: 'browser', title: 'Trình duyệt', names: true, cell: ({ browser }) => browserName(browser) },
  { key: 'address', title: 'Địa chỉ mạng', cell: ({ address }) => address },
  { key: 'since', title: 'Đăng nhập lúc', cell: ({ since }) => formatInstant(since) },
  { key: 'lastSeen', title: 'Dùng gần nhất', cell: ({ lastSeen }) => formatInstant(lastSeen) },
]

const PASSKEYS: readonly Column<Row<'passkeys'>>[] = [
  { key: 'name', title: 'Tên', names: true, cell: ({ name }) => name },
  { key: 'added', title: 'Thêm lúc', cell: ({ added }) => formatInstant(added) },
  { key: 'lastUsed', title: 'Dùng gần nhất', cell: ({ lastUsed }) => (lastUsed === null ? 'Chưa dùng' : formatInstant(lastUsed)) },
]

const CHANGES: readonly Column<Row<'identityEvents'>>[] = [
  { key: 'says', title: 'Việc', names: true, cell: ({ says }) => says },
  { key: 'at', title: 'Lúc', cell: ({ at }) => formatInstant(at) },
]

const FAILURES: readonly Column<Row<'failedSignIns'>>[] = [
  { key: 'at', title: 'Lúc', names: true, cell: ({ at }) => formatInstant(at) },
  { key: 'address', title: 'Từ địa chỉ mạng', cell: ({ address }) => address },
]

const CASES: readonly Column<Row<'cases'>>[] = [
  { key: 'title', title: 'Hồ sơ', names: true, cell: ({ title }) => title },
  { key: 'receivedOn', title: 'Ngày nhận', cell: ({ receivedOn }) => receivedOn && formatDate(receivedOn) },
]

const DRAFTS: readonly Column<Row<'drafts'>>[] = [
  { key: 'title', title: 'Bản nháp', names: true, cell: ({ plan }) => plan.title || 'chưa đặt tên' },
  { key: 'changedAt', title: 'Sửa gần nhất', cell: ({ changedAt }) => formatInstant(changedAt) },
]

const ACTS: readonly Column<Row<'acts'>>[] = [
  { key: 'says', title: 'Việc', names: true, cell: ({ says }) => says },
  { key: 'case', title: 'Hồ sơ', cell: ({ caseTitle }) => caseTitle },
  { key: 'on', title: 'Ngày diễn ra', cell: ({ on }) => formatDate(on) },
  { key: 'enteredAt', title: 'Ghi lúc', cell: ({ enteredAt }) => formatInstant(enteredAt) },
]

const READINGS: readonly Column<Row<'readings'>>[] = [
  { key: 'case', title: 'Mã hồ sơ', names: true, cell: ({ caseId }) => caseId },
  { key: 'openedAt', title: 'Lúc', cell: ({ openedAt }) => formatInstant(openedAt) },
]

const DELEGATIONS: readonly Column<Row<'delegations'>>[] = [
  { key: 'title', title: 'Chức danh', names: true, cell: ({ title }) => title },
  { key: 'other', title: 'Với ai', cell: ({ role, other }) => (role === 'gave' ? `ủy quyền cho ${other.name}` : `${other.name} ủy quyền cho mình`) },
  { key: 'days', title: 'Thời gian', cell: ({ from, to }) => `từ ${formatDate(from)}${to === null ? '' : ` đến hết ${formatDate(to)}`}` },
  { key: 'paper', title: 'Theo', cell: ({ paper: { number, date } }) => `${number} ngày ${formatDate(date)}` },
]

const FILES: readonly Column<Row<'files'>>[] = [
  { key: 'name', title: 'Tài liệu', names: true, cell: ({ name }) => name },
  { key: 'uploadedAt', title: 'Tải lên lúc', cell: ({ uploadedAt }) => formatInstant(uploadedAt) },
]

const NOTICES: readonly Column<Row<'notices'>>[] = [
  { key: 'says', title: 'Lời nhắc', names: true, cell: ({ says }) => says },
  { key: 'dueOn', title: 'Hạn', cell: ({ dueOn }) => formatDate(dueOn) },
  { key: 'toldAt', title: 'Nhắc lúc', cell: ({ toldAt }) => formatInstant(toldAt) },
  { key: 'readAt', title: 'Mình đọc lúc', cell: ({ readAt }) => (readAt === null ? 'chưa đọc' : formatInstant(readAt)) },
]
