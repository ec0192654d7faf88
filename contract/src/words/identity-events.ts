import type { Bilingual } from '@dam-lam/core'

/** What changes of an account are called. The server holds the list to its own events. */
export const IDENTITY_EVENTS = {
  SessionsEnded: { vi: 'Đăng xuất ở nơi khác', en: 'Signed out elsewhere' },
  PasswordChanged: { vi: 'Đổi mật khẩu', en: 'Changed the password' },
  SecondFactorEnabled: { vi: 'Bật mã xác thực', en: 'Switched the second factor on' },
  SecondFactorDisabled: { vi: 'Tắt mã xác thực', en: 'Switched the second factor off' },
  PasskeyAdded: { vi: 'Thêm khóa truy cập', en: 'Added a passkey' },
  PasskeyRenamed: { vi: 'Đổi tên khóa truy cập', en: 'Renamed a passkey' },
  PasskeyRemoved: { vi: 'Bỏ khóa truy cập', en: 'Removed a passkey' },
  PasskeyCountFellBack: { vi: 'Không nhận một khóa truy cập có dấu hiệu bị sao chép', en: 'Refused a passkey that may have been copied' },
  SingleSignOnBound: { vi: 'Gắn tài khoản với đăng nhập một lần', en: 'Bound the account to single sign-on' },
  SingleSignOnBoundByLink: { vi: 'Gắn đăng nhập một lần bằng liên kết do người quản trị cấp', en: 'Bound single sign-on by a link of the administrator' },
  SingleSignOnRemoved: { vi: 'Bỏ gắn đăng nhập một lần', en: 'Removed single sign-on' },
  RecoveryCodeUsed: { vi: 'Dùng một mã dự phòng', en: 'Used a recovery code' },
  OneTimeLinkUsed: { vi: 'Dùng liên kết do người quản trị cấp', en: 'Used a link of the administrator' },
  FirstAdministratorMade: { vi: 'Lập người quản trị đầu tiên', en: 'Made the first administrator' },
  AdministratorLinkPrinted: { vi: 'In liên kết đặt mật khẩu ở máy chủ', en: 'Printed a link to set the password, at the server' },
  DataCorrectionAsked: { vi: 'Yêu cầu sửa dữ liệu cá nhân', en: 'Asked for a correction of personal data' },
  DataCorrectionAnswered: { vi: 'Được trả lời yêu cầu sửa dữ liệu cá nhân', en: 'Was answered about personal data' },
} as const satisfies Readonly<Record<string, Bilingual>>
