/**
 * The kinds of file that are taken: those in which an office writes, prints and scans, and whose content can be told from
 * its bytes. What can carry a program (HTML, scripts, macros, archives) and what cannot be looked into (the binary formats
 * of Office before 2007) is left out.
 */
export const FILE_TYPES = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'image/png',
  'image/jpeg',
  'text/plain',
] as const

export type FileType = (typeof FILE_TYPES)[number]

/** How much of a file could be read when it was searched for a mark of secrecy: a scan without text says nothing. */
export const TEXTS_READ = ['whole', 'in-part', 'none'] as const
export type TextRead = (typeof TEXTS_READ)[number]
