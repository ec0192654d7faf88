import { Button } from '@mantine/core'
import { cite } from '@dam-lam/law'
import { PERMANENT_POSTS, type ActName } from '@dam-lam/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCreateDraft } from '../api/draft.ts'
import { useMe } from '../api/me.ts'
import { isProblem } from '../api/problem.ts'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { Field } from '../face/field.tsx'
import { PageTitle } from '../face/page-title.tsx'
import ways from '../face/ways.module.css'
import { NotSent } from '../propose/review/not-sent.tsx'
import { PeoplePicker } from '../propose/people-picker.tsx'

const SEES_THE_NEED = { clauses: [cite('d7.k5', 'khi thấy cán bộ cần được bảo vệ')] }

/** Protection where there is no other case (d7.k5, d8.k4): one button for oneself, one question for a committee that sees the need. */
export function ProtectionPage() {
  const { data: me } = useMe()
  const create = useCreateDraft()
  const navigate = useNavigate()
  const [[cadre], choose] = useState<readonly string[]>([])
  const mayInitiate = me?.positions.some(({ post }) => PERMANENT_POSTS.includes(post)) ?? false
  const begin = (act: ActName, proposer?: string) =>
    create.mutate({ kind: 'protection', ...(proposer !== undefined && { proposer }) }, { onSuccess: ({ id }) => void navigate({ to: '/ho-so/$id/$act', params: { id, act } }) })

  return (
    <>
      <PageTitle lead="Mọi cán bộ, bất cứ lúc nào, kể cả khi chưa có kế hoạch hay chủ trương. Chỉ cấp ủy quản lý và nơi được đề nghị bảo vệ đọc được.">Bảo vệ cán bộ</PageTitle>
      <StandingBasis
        subject="Bảo vệ cán bộ"
        clauses={[
          cite('d8.k4', 'chủ động đề xuất yêu cầu được bảo vệ khi cần thiết'),
          cite('d7.k5', 'Chỉ đạo triển khai ngay các biện pháp bảo vệ khi thấy cán bộ cần được bảo vệ hoặc nhận được yêu cầu của cán bộ'),
        ]}
      />
      {isProblem(create.error) && <NotSent problem={create.error} />}
      <div className={ways.ways}>
        <section className={ways.way} aria-labelledby="self">
          <h2 id="self">Tôi cần được bảo vệ</h2>
          <p>Ghi vài câu vì sao. Cấp ủy quản lý phải triển khai ngay biện pháp bảo vệ, hoặc đề nghị cơ quan chức năng cấp trên; không có việc từ chối.</p>
          <p>Nếu việc gắn với một hồ sơ đã gửi thì có thể mở hồ sơ ấy và yêu cầu từ đó.</p>
          <Button loading={create.isPending} onClick={() => begin('request-protection')}>Yêu cầu được bảo vệ</Button>
        </section>
        {mayInitiate && (
          <section className={ways.way} aria-labelledby="seen">
            <h2 id="seen">Cấp ủy thấy cán bộ cần được bảo vệ</h2>
            <p>Không đợi cán bộ yêu cầu.</p>
            <Field label="Cán bộ cần được bảo vệ" help="Cán bộ do cấp ủy này quản lý." why={SEES_THE_NEED}>
              {(control) => <PeoplePicker control={control} chosen={cadre === undefined ? [] : [cadre]} onChange={choose} single />}
            </Field>
            <Button variant="default" disabled={cadre === undefined} loading={create.isPending} onClick={() => begin('initiate-protection', cadre)}>Bắt đầu việc bảo vệ</Button>
          </section>
        )}
      </div>
    </>
  )
}
