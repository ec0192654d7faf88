import type { SourceRule } from './finding.ts'

const LONG = 250

/** Not wrong, but past this length a file is asked why. */
export const longFiles: SourceRule = (files) =>
  files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length
    return lines > LONG ? [{ path, line: lines, message: `${lines} lines: more than one idea?` }] : []
  })
