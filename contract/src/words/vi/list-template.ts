/*
 * The words of the spreadsheet in which an office writes its lists. It is Vietnamese only: its headings are what the reading
 * of it goes by.
 */
export const listTemplate = {
  file: 'mẫu nhập danh sách.xlsx',
  guide: { sheet: 'Hướng dẫn', columns: ['Trang', 'Cột', 'Bắt buộc', 'Cách ghi'], required: 'có', optional: 'không' },
  existing: { sheet: 'Đang có', columns: ['Loại', 'Mã', 'Tên'], committee: 'Cấp ủy', body: 'Cơ quan', person: 'Người' },
  howTo: [
    'Ghi danh sách vào các trang sau trang này. Dòng đầu của mỗi trang là tên cột, xin giữ nguyên; mỗi dòng sau là một mục.',
    'Dòng có ghi chú bắt đầu bằng «ví dụ» là dòng mẫu, được bỏ qua khi nhập; xóa đi hay để lại đều được.',
    'Chỗ ghi cấp ủy, cơ quan: ghi mã hoặc ghi đúng tên. Trang «Đang có» liệt kê mã và tên đã có trong hệ thống.',
    'Ngày ghi theo ngày/tháng/năm, ví dụ 01/07/2025. Không dùng công thức.',
    'Khi tải tệp lên, hệ thống kiểm tra thử và nêu mọi dòng sai; chỉ khi không còn dòng nào sai mới nhập được, và nhập tất cả cùng một lúc.',
  ],
  note: { heading: 'Ghi chú', help: 'Không được nhập; dòng có ghi chú bắt đầu bằng «ví dụ» được bỏ qua', example: 'ví dụ' },
  committees: {
    sheet: 'Cấp ủy',
    columns: {
      id: { heading: 'Mã cấp ủy', help: 'Chữ thường không dấu, chữ số, dấu chấm, gạch nối; không đổi được về sau' },
      name: { heading: 'Tên cấp ủy', help: 'Tên đầy đủ' },
      level: { heading: 'Cấp', help: 'Ghi đúng một trong' },
      superior: { heading: 'Cấp trên trực tiếp', help: 'Đã có trong hệ thống, hoặc ở một dòng phía trên; để trống nếu cấp trên không có trong hệ thống' },
      external: { heading: 'Có người dùng trong hệ thống', help: 'Ghi «Không» với cấp ủy không dùng hệ thống này; ghi đúng một trong' },
      from: { heading: 'Hoạt động từ ngày', help: 'Ngày đầu hoạt động' },
    },
    used: 'Có',
    notUsed: 'Không',
    example: { id: 'dang-uy-a', name: 'Đảng ủy A', level: 'Cấp cơ sở', external: 'Có', from: '01/07/2025' },
  },
  bodies: {
    sheet: 'Cơ quan',
    columns: {
      id: { heading: 'Mã cơ quan', help: 'Chữ thường không dấu, chữ số, dấu chấm, gạch nối; không đổi được về sau' },
      committee: { heading: 'Cấp ủy', help: 'Cấp ủy có cơ quan này' },
      name: { heading: 'Tên cơ quan', help: 'Tên đầy đủ' },
      kind: { heading: 'Loại cơ quan', help: 'Ghi đúng một trong' },
      from: { heading: 'Hoạt động từ ngày', help: 'Ngày đầu hoạt động' },
    },
    example: { id: 'ban-to-chuc-a', name: 'Ban Tổ chức Đảng ủy A', kind: 'Ban Tổ chức', from: '01/07/2025' },
  },
  people: {
    sheet: 'Người',
    columns: {
      id: { heading: 'Tên đăng nhập', help: 'Chữ thường không dấu và chữ số, có thể có dấu chấm, gạch nối; không đổi được về sau' },
      name: { heading: 'Họ và tên', help: 'Ghi đầy đủ, có dấu' },
      managedBy: { heading: 'Cấp ủy quản lý', help: 'Cấp ủy quản lý cán bộ này; để trống nếu không do cấp ủy nào trong hệ thống quản lý' },
    },
    example: { id: 'nguyenvana', name: 'Nguyễn Văn A' },
  },
  positions: {
    sheet: 'Chức danh',
    columns: {
      person: { heading: 'Tên đăng nhập', help: 'Của một người ở trang «Người» hoặc đã có trong hệ thống' },
      post: { heading: 'Chức danh', help: 'Ghi đúng một trong' },
      committee: { heading: 'Cấp ủy', help: 'Nơi giữ chức danh' },
      body: { heading: 'Cơ quan công tác', help: 'Chỉ ghi với cán bộ của một cơ quan' },
      from: { heading: 'Từ ngày', help: 'Ngày đầu giữ chức danh' },
      to: { heading: 'Đến hết ngày', help: 'Ngày cuối, nếu đã biết' },
      cadreUnder: { heading: 'Nhóm chức vụ theo Điều 2 khoản 3', help: 'Nếu đã rõ, ghi đúng một trong' },
    },
    /** Two posts bear one name where the place says which is meant; in a cell the name must say it. */
    officer: 'Cán bộ của một cơ quan',
    example: { person: 'nguyenvana', post: 'Cán bộ', from: '01/07/2025' },
  },
} as const
