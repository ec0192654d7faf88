import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'

const WITHIN = ['Không trái Hiến pháp', 'Không trái pháp luật', 'Không trái Điều lệ Đảng', 'Thuộc chức trách, nhiệm vụ, quyền hạn của người đề xuất']

export interface Appraised {
  readonly feasible: boolean
  readonly effective: boolean
  readonly reasons: string
  readonly recommendation: string
}

/** The lead reports what the appraisal (thẩm định) found: nothing against the law, feasible and effective or not. */
export const reportAppraisal = (page: Page, { feasible, effective, reasons, recommendation }: Appraised): Promise<void> =>
  doAct(page, 'Báo cáo kết quả thẩm định', `Kết quả thẩm định: ${feasible ? 'khả thi' : 'không khả thi'}`, async (form) => {
    await form.choose('Có tính khả thi', feasible ? 'Có' : 'Không')
    await form.choose('Có hiệu quả', effective ? 'Có' : 'Không')
    for (const finding of WITHIN) await form.choose(finding, 'Có')
    await form.write('Lập luận', reasons)
    await form.write('Kiến nghị', recommendation)
  })
