import type { Words } from '../words.ts'

/** What is said of documents. */
export const secrecy: Words['secrecy'] = {
  none: 'No state secret',
  confidential: 'Confidential (Mật)',
  secret: 'Secret (Tối mật)',
  'top-secret': 'Top secret (Tuyệt mật)',
}

export const fileTypes: Words['fileTypes'] = {
  'application/pdf': 'PDF document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document (DOCX)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel workbook (XLSX)',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint slides (PPTX)',
  'application/vnd.oasis.opendocument.text': 'OpenDocument text (ODT)',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument workbook (ODS)',
  'image/png': 'PNG image',
  'image/jpeg': 'JPEG image',
  'text/plain': 'plain text (TXT, CSV)',
}

export const fileStates: Words['fileStates'] = {
  ready: 'can be downloaded',
  waiting: 'waiting to be scanned for viruses, cannot be downloaded yet',
  infected: 'infected, cannot be downloaded',
}
