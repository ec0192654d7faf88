import { findingAt, type SourceRule } from './finding.ts'

/** Ways of silencing a check instead of meeting it. */
export const suppressions: SourceRule = (files) =>
  files.flatMap((file) =>
    file.comments.filter(({ text }) => SILENCES.test(text)).map(({ at }) => findingAt(file, at, 'a check is silenced here: meet it instead')),
  )

const SILENCES =
  /@ts-(ignore|expect-error|nocheck)|\b(eslint|oxlint|tslint|biome|prettier|stylelint)-(disable|ignore)|\b(istanbul|c8|v8) ignore\b|\bStryker (disable|restore)\b/i
