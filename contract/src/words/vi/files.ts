import type { Words } from '../words.ts'

/** What is said of documents. */
export const secrecy: Words['secrecy'] = {
  none: 'Không chứa bí mật nhà nước',
  confidential: 'Mật',
  secret: 'Tối mật',
  'top-secret': 'Tuyệt mật',
}

export const fileTypes: Words['fileTypes'] = {
  'application/pdf': 'tài liệu PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'văn bản Word (DOCX)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'bảng tính Excel (XLSX)',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'bài trình chiếu PowerPoint (PPTX)',
  'application/vnd.oasis.opendocument.text': 'văn bản OpenDocument (ODT)',
  'application/vnd.oasis.opendocument.spreadsheet': 'bảng tính OpenDocument (ODS)',
  'image/png': 'ảnh PNG',
  'image/jpeg': 'ảnh JPEG',
  'text/plain': 'văn bản thường (TXT, CSV)',
}

export const fileStates: Words['fileStates'] = {
  ready: 'tải về được',
  waiting: 'đang chờ quét vi-rút, chưa tải về được',
  infected: 'có vi-rút, không tải về được',
}
