import type { UndeliveredMail } from '@dam-lam/contract'
import { useUndeliveredMail } from '../../api/mail.ts'
import { Answer } from '../../face/answer.tsx'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { EmptyPage } from '../../face/empty-page.tsx'
import { formatInstant } from '../../face/format-date.ts'
import { PageTitle } from '../../face/page-title.tsx'
import { AdministrationSections } from '../administration-sections.tsx'

type Item = UndeliveredMail['items'][number]

/** For administrators: who was not reached by mail, and why. */
export function UndeliveredPage() {
  return (
    <Answer of={useUndeliveredMail()} page>
      {({ items }) => (
        <>
          <PageTitle lead="Thư nhắc việc chưa đến được người nhận. Lời nhắc vẫn hiện cho họ ở mục Thông báo.">Thư không gửi được</PageTitle>
          <AdministrationSections />
          <DataTable
            caption={`${items.length} người`}
            columns={COLUMNS}
            rows={items}
            rowKey={({ person, why }) => `${person.id} ${why}`}
            empty={<EmptyPage title="Không có thư nào bị giữ lại">Khi một lời nhắc không gửi được, người nhận và lý do hiện ở đây. Nếu chưa đặt máy chủ thư (SMTP_URL) thì không có thư nào được gửi.</EmptyPage>}
          />
        </>
      )}
    </Answer>
  )
}

const WHY: Readonly<Record<Item['why'], string>> = {
  'no-address': 'Không gửi được: người này chưa ghi địa chỉ ở mục Tài khoản',
  refused: 'Không gửi được: máy chủ thư từ chối địa chỉ này',
  trying: 'Máy chủ thư chưa nhận, đang thử lại',
}

const COLUMNS: readonly Column<Item>[] = [
  { key: 'person', title: 'Người nhận', names: true, cell: ({ person }) => person.name },
  { key: 'why', title: 'Vì sao', cell: ({ why, says }) => (says === null ? WHY[why] : `${WHY[why]} (${says})`) },
  { key: 'letters', title: 'Số thư', numeric: true, cell: ({ letters }) => letters },
  { key: 'since', title: 'Từ lúc', cell: ({ since }) => formatInstant(since) },
]
