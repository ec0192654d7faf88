import type { Page } from 'playwright-core'

export type Section = 'Diễn biến' | 'Kế hoạch' | 'Thẩm định, ý kiến' | 'Họp, biểu quyết' | 'Trả lời, nghĩa vụ' | 'Đính chính' | 'Xử lý cấp thiết' | 'Thực hiện' | 'Rủi ro, sai sót và bảo vệ' | 'Khuyến khích' | 'Bảo vệ cán bộ'

/** The page of one case. */
export const casePage = (page: Page) => {
  const doing = page.getByRole('region', { name: 'Việc có thể làm' })
  const sections = page.getByRole('navigation', { name: 'Các mục của hồ sơ' })
  return {
    standing: page.getByRole('region', { name: 'Tình trạng hồ sơ' }),
    doing,
    act: (title: string) => doing.getByRole('link', { name: title, exact: true }),
    /** The votes of a meeting, drawn as a bar: «2 trên 5 thành viên đồng ý». */
    votes: (words: string) => page.getByRole('img', { name: words }),
    /** Why what may not be done now may not be done. */
    closedActs: async () => {
      await doing.getByText('Việc chưa mở').click()
      return doing.getByRole('group')
    },
    section: async (name: Section) => {
      await sections.getByRole('link', { name, exact: true }).click()
      const section = page.getByRole('region', { name, exact: true })
      await section.waitFor()
      return section
    },
    /** Opens each section that the case has, one after the other. */
    lookThrough: async () => {
      await sections.getByRole('link').first().waitFor()
      for (const name of await sections.getByRole('link').allInnerTexts()) {
        await sections.getByRole('link', { name, exact: true }).click()
        await page.getByRole('region', { name, exact: true }).waitFor()
      }
    },
  }
}
