import { findingAt, type SourceRule } from './finding.ts'

/** Work that was put off. */
export const leftovers: SourceRule = (files) =>
  files.flatMap((file) =>
    file.comments.filter(({ text }) => PUT_OFF.test(text)).map(({ at }) => findingAt(file, at, 'unfinished work is left here')),
  )

const PUT_OFF = /\b(TODO|FIXME|XXX|HACK)\b/
