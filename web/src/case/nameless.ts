import type { CaseView } from '@dam-lam/contract'

/** What a case is called in which nothing has been written yet. */
export const NAMELESS: Readonly<Record<CaseView['kind'], string>> = { proposal: 'Bản nháp chưa có tên', 'urgent-action': 'Xử lý trong tình thế cấp thiết', protection: 'Yêu cầu bảo vệ' }
