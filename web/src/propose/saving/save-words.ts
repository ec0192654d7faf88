import { formatInstant } from '../../face/format-date.ts'
import type { SaveQueue } from './save-queue.ts'

/** How the saving stands, in one line: «Đã lưu lúc 14:05». */
export function saveWords({ phase, savedAt }: Pick<SaveQueue, 'phase' | 'savedAt'>): string {
  switch (phase.kind) {
    case 'saved':
      return savedAt === null ? 'Đã lưu' : `Đã lưu lúc ${formatInstant(savedAt).slice(0, 5)}`
    case 'waiting':
    case 'sending':
      return 'Đang lưu…'
    case 'failed':
      return phase.again ? 'Chưa lưu được, đang thử lại' : 'Chưa lưu được'
    case 'clash':
      return 'Chưa lưu: bản nháp đã được sửa ở nơi khác'
  }
}
