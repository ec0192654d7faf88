import { describe, test } from 'vitest'
import { keyScreen } from '../browser/key-screen.ts'
import { actPage } from '../pages/act-page.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { sees } from '../pages/sees.ts'
import { urgentPage } from '../pages/urgent-page.ts'
import { doAct } from '../steps/do-act.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/* A cadre reaches the head by telephone on 05/01/2026 and is directed at once; the paper follows by policy. */
const { on, as } = storyForThisFile('05/01/2026')
const SITUATION = 'Sạt lở chắn đường vào khu dân cư số 5 (minh họa).'

describe('Điều 4 khoản 4: báo cáo người đứng đầu qua điện thoại', () => {
  test('ghi việc báo cáo; người đứng đầu thấy ngay là việc phải làm', async () => {
    await as('canbo.phuong', async (page) => {
      await urgentPage(page).open()
      await urgentPage(page).told()
      const form = actPage(page)
      await form.write('Tình thế', SITUATION)
      await form.write('Vì sao không kịp lập kế hoạch', 'Có người cần đưa đi cấp cứu (minh họa).')
      await keyScreen(page, 'urgent-directed/1-form')
      await form.look()
      await sees(form.outcome, 'Báo cáo qua điện thoại Bí thư')
      await form.confirm('Báo cáo tình thế cấp thiết')
      await sees(form.done, 'Báo cáo qua điện thoại')
    }, { screen: 'phone' })
    await as('bithu.phuong', async (page) => {
      await sees(myDutiesPage(page).duty('Chỉ đạo xử lý tình thế cấp thiết'), 'còn 1 ngày làm việc')
    })
  })

  test('người đứng đầu chỉ đạo', () =>
    as('bithu.phuong', async (page) => {
      await openCase(page, SITUATION)
      await sees(page, 'chờ người đứng đầu chỉ đạo')
      await doAct(page, 'Chỉ đạo xử lý', 'chỉ đạo qua điện thoại', (form) => form.write('Nội dung chỉ đạo', 'Huy động máy xúc của đội quản lý đường (minh họa).'))
    }, { screen: 'phone' }))

  test('đã báo cáo thì không còn đường tự quyết định, và được biết vì sao', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, SITUATION)
      await sees(await casePage(page).closedActs(), 'đã báo cáo mà chưa được trả lời thì chưa phải là không thể')
      await sees(await casePage(page).section('Xử lý cấp thiết'), 'Huy động máy xúc')
      await keyScreen(page, 'urgent-directed/2-directed')
    }))

  test('làm xong thì báo cáo bằng văn bản, theo quy định nội bộ', () => {
    on('06/01/2026')
    return as('canbo.phuong', async (page) => {
      await openCase(page, SITUATION)
      await doAct(page, 'Báo cáo bằng văn bản', 'Báo cáo bằng văn bản toàn bộ việc xử lý', async (form) => {
        await form.write('Diễn biến', 'Đã thông đường lúc 10 giờ (minh họa).')
        await form.write('Kết quả và thiệt hại, nếu có', 'Không có thiệt hại (minh họa).')
      })
    })
  })
})
