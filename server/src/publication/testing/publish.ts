import type { PublicationContentView } from '@dam-lam/contract'
import type { Pool } from 'pg'

/** Something as if a case had made it public: its row, and the case of which no reader learns. */
export async function publish(write: Pool, id: string, content: PublicationContentView, { committee = 'phuong', on = '2026-01-05' } = {}): Promise<string> {
  await write.query('select keep_publications($1, $2)', [
    `hồ sơ của ${id}`,
    JSON.stringify([{ id, kind: content.kind, committee, published_on: on, entered_at: `${on}T02:00:00Z`, content, position: 1 }]),
  ])
  return id
}

/** A result of encouragement, as a ward publishes it. */
export const AN_ENCOURAGEMENT: PublicationContentView = {
  kind: 'encouragement',
  title: 'Khen thưởng tổ một cửa lưu động',
  text: 'Tổ đã giải quyết thủ tục tại nhà cho người cao tuổi.\n\nCách làm này được giữ lại.',
  forms: [{ at: 'd5.k2.d', quote: 'Vinh danh, tuyên dương', people: ['Bà Nguyễn Thị A'] }],
}
