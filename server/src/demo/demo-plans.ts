import { addDays, type LocalDate, type Matter, type Plan, type Scope } from '@dam-lam/core'

/*
 * What the illustrative cases are about: the kind of thing that an office in Quảng Ngãi might propose. Openly made up:
 * every title says so, nobody is named, and no document that is cited exists.
 */
interface Idea {
  readonly title: string
  readonly problem: string
  readonly solution: string
  readonly functionOrTask: string
  readonly matters: readonly Matter[]
  readonly where: string
  readonly result: string
  readonly measure: string
  readonly risk: string
  readonly mitigation: string
}

const unregulated = (analysis: string): Matter => ({ kind: 'unregulated', analysis })

const unsuitable = (analysis: string, provision: string, why: string): Matter => ({
  kind: 'unsuitable',
  analysis,
  document: 'Quy chế nội bộ (minh họa)',
  provision,
  issuer: 'Cơ quan ban hành (minh họa)',
  why,
})

export const IDEAS = {
  mobileDesk: {
    title: 'Trả kết quả thủ tục hành chính tại nhà văn hóa thôn',
    problem: 'Người dân ở các thôn xa phải đi lại nhiều lần chỉ để nhận kết quả.',
    solution: 'Mỗi tuần hai buổi, công chức bộ phận một cửa đến nhà văn hóa thôn trả kết quả và nhận hồ sơ mới.',
    functionOrTask: 'Phụ trách bộ phận tiếp nhận và trả kết quả.',
    matters: [unregulated('Quy định hiện hành chỉ nói đến trụ sở, chưa nói đến việc trả kết quả lưu động.')],
    where: 'Ba thôn xa trung tâm nhất',
    result: 'Người dân bớt đi lại',
    measure: 'Trung bình không quá một lần đi lại cho mỗi hồ sơ',
    risk: 'Thất lạc giấy tờ trên đường',
    mitigation: 'Niêm phong theo từng buổi, ký giao nhận từng bộ',
  },
  idleOffice: {
    title: 'Cho hợp tác xã mượn trụ sở dôi dư làm điểm sơ chế nông sản',
    problem: 'Trụ sở cũ bỏ không sau sắp xếp, trong khi hợp tác xã thiếu mặt bằng vào vụ thu hoạch.',
    solution: 'Cho mượn có thời hạn trong thời gian chờ xử lý tài sản, hợp tác xã tự sửa chữa và bảo quản.',
    functionOrTask: 'Quản lý tài sản công trên địa bàn.',
    matters: [
      unsuitable(
        'Thủ tục xử lý tài sản dôi dư kéo dài, không có bước cho mượn tạm.',
        'Mục về tài sản chờ xử lý',
        'Chỉ cho phép khóa cửa bảo vệ, tài sản xuống cấp trong khi người dân cần dùng.',
      ),
    ],
    where: 'Một trụ sở cũ của xã',
    result: 'Tài sản không xuống cấp, nông sản bớt hư hỏng',
    measure: 'Giảm một nửa lượng nông sản hư hỏng sau thu hoạch so với vụ trước',
    risk: 'Tranh chấp khi thu hồi',
    mitigation: 'Hợp đồng mượn có thời hạn, bàn giao lập biên bản kèm ảnh',
  },
  islandWaste: {
    title: 'Chở rác từ đảo vào đất liền bằng chuyến tàu hàng chạy về không',
    problem: 'Bãi rác trên đảo đã đầy, thuê tàu riêng chở rác thì chi phí quá lớn.',
    solution: 'Thỏa thuận với tàu hàng chạy chiều về không tải để chở rác đã ép kiện.',
    functionOrTask: 'Quản lý vệ sinh môi trường.',
    matters: [unregulated('Chưa có định mức, đơn giá cho việc vận chuyển rác kết hợp chiều về.')],
    where: 'Tuyến từ đảo vào cảng',
    result: 'Không còn rác tồn trên đảo',
    measure: 'Lượng rác tồn cuối mỗi tháng bằng không',
    risk: 'Rò rỉ nước rác lên tàu',
    mitigation: 'Ép kiện, bọc kín, kiểm tra trước khi xuống tàu',
  },
  forestAdvance: {
    title: 'Tạm ứng tiền công cho người nhận khoán bảo vệ rừng theo quý',
    problem: 'Người nhận khoán chỉ được trả tiền vào cuối năm nên nhiều hộ bỏ khoán.',
    solution: 'Tạm ứng theo quý dựa trên kết quả tuần tra đã xác nhận.',
    functionOrTask: 'Quản lý, bảo vệ rừng.',
    matters: [
      unsuitable('Việc chi trả một lần cuối năm không theo kịp đời sống người nhận khoán.', 'Mục về chi trả', 'Không cho tạm ứng dù khối lượng đã được nghiệm thu theo quý.'),
    ],
    where: 'Bốn tiểu khu rừng phòng hộ',
    result: 'Người dân gắn bó với rừng',
    measure: 'Không còn hộ nào bỏ khoán giữa năm',
    risk: 'Tạm ứng vượt khối lượng thực tế',
    mitigation: 'Mỗi quý tạm ứng không quá bảy phần mười khối lượng đã nghiệm thu',
  },
  landRecords: {
    title: 'Số hóa sổ mục kê bằng nhóm học sinh, sinh viên nghỉ hè',
    problem: 'Sổ giấy cũ nát, tra cứu một thửa đất mất cả buổi.',
    solution: 'Tổ chức nhóm sinh viên nhập liệu có công chức địa chính kiểm tra từng trang.',
    functionOrTask: 'Phụ trách công tác địa chính.',
    matters: [unregulated('Chưa có quy định về việc huy động người ngoài cơ quan vào nhập liệu có giám sát.')],
    where: 'Kho lưu trữ của phường',
    result: 'Tra cứu nhanh',
    measure: 'Tra cứu một thửa đất không quá năm phút',
    risk: 'Lộ thông tin của người dân',
    mitigation: 'Nhập liệu tại chỗ, không mang sổ ra ngoài, cam kết bảo mật',
  },
  fishingHarbour: {
    title: 'Đăng ký chỗ neo đậu tránh bão qua tin nhắn',
    problem: 'Mỗi khi có bão, tàu cá vào khu neo đậu chen lấn, không ai biết còn chỗ hay không.',
    solution: 'Chủ tàu nhắn tin giữ chỗ, ban quản lý trả lời vị trí neo trước khi tàu vào.',
    functionOrTask: 'Quản lý khu neo đậu tránh trú bão.',
    matters: [unregulated('Chưa có quy định về việc phân chỗ neo đậu từ xa.')],
    where: 'Khu neo đậu cửa sông',
    result: 'Tàu vào bờ trật tự',
    measure: 'Mọi tàu đăng ký đều có chỗ neo trước khi bão vào',
    risk: 'Mất sóng điện thoại khi có bão',
    mitigation: 'Giữ song song cách liên lạc qua bộ đàm',
  },
} as const satisfies Record<string, Idea>

/** The whole plan for an idea, to begin a month from now; `apart` ends the title where several cases have the same idea. */
export function planFor(idea: keyof typeof IDEAS, implementers: readonly string[], today: LocalDate, apart?: string): Plan {
  const { title, problem, solution, functionOrTask, matters, result, measure, risk, mitigation } = IDEAS[idea]
  return {
    title: ['(Minh họa)', title, apart].filter((part) => part !== undefined).join(' '),
    problem,
    solution,
    functionOrTask,
    matters,
    scope: scopeFor(idea, today),
    expectedResults: [{ result, measure }],
    risks: [{ risk, likelihood: 'low', impact: 'medium', mitigation }],
    implementers,
    commitment: true,
    motive: 'common-good',
  }
}

/** The bounds within which the idea is to be tried. */
export const scopeFor = (idea: keyof typeof IDEAS, today: LocalDate): Scope => ({
  what: IDEAS[idea].solution,
  where: IDEAS[idea].where,
  from: addDays(today, 30),
  to: addDays(today, 210),
  resources: 'Nhân lực và kinh phí được giao trong năm',
  pilot: true,
})
