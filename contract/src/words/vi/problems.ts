import type { Words } from '../words.ts'

export const problems: Words['problems'] = {
  unauthenticated: { title: 'Chưa đăng nhập', detail: 'Hãy đăng nhập rồi làm lại. Nếu đã đăng nhập trước đó thì phiên làm việc đã hết hạn.' },
  'wrong-credentials': { title: 'Tên đăng nhập hoặc mật khẩu không đúng', detail: 'Hãy kiểm tra lại tên đăng nhập và mật khẩu.' },
  'wrong-password': { title: 'Mật khẩu không đúng', detail: 'Hãy nhập lại mật khẩu đang dùng.' },
  'wrong-code': { title: 'Mã không đúng hoặc đã dùng', detail: 'Hãy nhập mã đang hiện trong ứng dụng xác thực, hoặc một mã dự phòng chưa dùng.' },
  'link-void': { title: 'Liên kết không dùng được nữa', detail: 'Mỗi liên kết chỉ dùng được một lần, trong thời hạn ghi trên đó, và hết giá trị khi có liên kết mới hơn. Hãy xin người quản trị liên kết mới; liên kết của lần khởi động đầu tiên thì khởi động lại hệ thống.' },
  'second-factor-exists': { title: 'Đã bật mã xác thực', detail: 'Muốn dùng ứng dụng xác thực khác, hãy tắt mã xác thực rồi bật lại.' },
  'malformed-json': { title: 'Nội dung gửi lên không đọc được', detail: 'Nội dung gửi lên bị hỏng hoặc viết sai mẫu. Hãy kiểm tra lại rồi gửi lại.' },
  'invalid-request': { title: 'Nội dung gửi lên chưa đúng mẫu', detail: 'Có mục thiếu, thừa hoặc sai. Hãy sửa từng mục được nêu rồi gửi lại.' },
  'unsupported-media-type': { title: 'Dạng nội dung không được nhận', detail: 'Nội dung phải được gửi ở dạng application/json.' },
  'too-large': { title: 'Nội dung gửi lên quá lớn', detail: 'Hãy rút gọn nội dung, hoặc đưa phần dài vào tài liệu kèm theo.' },
  'not-found': { title: 'Không tìm thấy', detail: 'Không có nội dung này, hoặc tài khoản đang dùng không được xem. Hãy kiểm tra lại địa chỉ, hoặc đăng nhập bằng tài khoản được xem.' },
  'method-not-allowed': { title: 'Không làm được theo cách này', detail: 'Địa chỉ này có, nhưng không nhận cách gọi vừa dùng.' },
  'idempotency-key-reused': { title: 'Mã chống gửi trùng đã được dùng', detail: 'Mã này đã dùng cho một nội dung khác. Hãy tải lại trang rồi làm lại.' },
  'version-conflict': { title: 'Hồ sơ đã thay đổi', detail: 'Từ khi mở trang, hồ sơ có việc mới ảnh hưởng tới việc này. Hãy xem những việc mới rồi quyết định lại.' },
  'draft-version-conflict': { title: 'Bản nháp đã được sửa ở nơi khác', detail: 'Bản nháp vừa được lưu từ một nơi khác. Hãy mở bản mới nhất rồi sửa tiếp.' },
  'register-changed': { title: 'Dữ liệu quản trị đã thay đổi', detail: 'Từ khi mở trang, đã có việc quản trị khác được ghi. Hãy tải lại trang, xem điều mới rồi làm lại.' },
  refused: { title: 'Chưa làm được việc này', detail: 'Có quy tắc chưa được đáp ứng. Hãy xem từng lý do và làm theo hướng dẫn.' },
  'too-many-requests': { title: 'Gửi quá nhiều lần', detail: 'Hãy chờ một lúc rồi làm lại.' },
  'too-many-failures': {
    title: 'Đã sai quá nhiều lần',
    detail: 'Hãy chờ 15 phút rồi thử lại. Không phải chờ khi đăng nhập bằng khóa truy cập, bằng đăng nhập một lần, hoặc từ một trình duyệt đã từng đăng nhập mà chưa nhập sai ở đó.',
  },
  'forbidden-origin': { title: 'Yêu cầu đến từ nơi không được phép', detail: 'Hãy mở đúng địa chỉ của hệ thống rồi làm lại.' },
  internal: { title: 'Hệ thống gặp lỗi', detail: 'Việc vừa làm chưa được ghi. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị.' },
  unavailable: { title: 'Hệ thống tạm thời chưa phục vụ được', detail: 'Hệ thống đang khởi động, đang dừng hoặc quá tải. Hãy thử lại sau ít phút.' },
}
