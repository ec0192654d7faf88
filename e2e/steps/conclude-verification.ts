import type { Page } from 'playwright-core'
import { keyScreen } from '../browser/key-screen.ts'
import type { Questions } from '../pages/act-page.ts'

export interface Found {
  /** Points outside the scope, by their names on the screen. */
  readonly outside?: readonly string[]
  readonly serious?: boolean
  /** The case of d6.k1 that was found, by its name; none where left out. */
  readonly underCase?: string
}

const POINTS = ['Làm gì', 'Ở đâu', 'Từ ngày nào đến ngày nào', 'Bằng nguồn lực nào', 'Ai thực hiện']
const CASES = ['thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư'].map((place) => `Điều 6 khoản 1 gạch đầu dòng ${place}`)

/** One finding, with its reasons. */
async function find(part: Questions, answer: string, reasons: string): Promise<void> {
  await part.choose('Kết luận', answer)
  await part.write('Vì sao', reasons)
}

/** Everything that a verification must conclude on, each finding with its reasons; a picture where the two columns stand. */
export async function concludeVerification(page: Page, form: Questions, cadre: string, { outside = [], serious = false, underCase }: Found, picture?: string): Promise<void> {
  await find(form.part('Có rủi ro, sai sót không'), 'Có', 'Sổ giao nhận thiếu hai bộ (minh họa).')
  const points = form.part('Từng điểm của phạm vi được cho chủ trương')
  for (const point of POINTS) {
    const isOutside = outside.includes(point)
    await find(points.part(point), isOutside ? 'Ngoài phạm vi' : 'Trong phạm vi', isOutside ? 'Làm ở thôn thứ tư (minh họa).' : 'Đúng như đã được cho chủ trương (minh họa).')
  }
  if (picture !== undefined) await keyScreen(page, picture)
  await find(form.part('Thực hiện đúng chủ trương'), outside.length === 0 ? 'Có' : 'Không', 'Đối chiếu từng bước của kế hoạch (minh họa).')
  await find(form.part('Động cơ của từng cán bộ').part(cadre), 'Trong sáng, vì lợi ích chung', 'Không có lợi ích riêng (minh họa).')
  await form.write('Tính chất', 'Sơ suất khi giao nhận (minh họa).')
  await form.write('Mức độ', 'Hai bộ trong 120 bộ hồ sơ (minh họa).')
  await find(form.part('Nguyên nhân'), 'Khách quan', 'Mưa lớn làm hỏng túi niêm phong (minh họa).')
  await find(form.part('Gây hậu quả nghiêm trọng'), serious ? 'Có' : 'Không', serious ? 'Hai hộ mất quyền sử dụng đất (minh họa).' : 'Không ai mất quyền lợi (minh họa).')
  const cases = form.part('Bốn trường hợp của Điều 6 khoản 1')
  for (const each of CASES) await find(cases.part(each), each === underCase ? 'Có' : 'Không', 'Đối chiếu với nguyên văn (minh họa).')
}
