import { ASVS, type Chapter, type Item } from './asvs/index.ts'

const STATUS: Readonly<Record<Item['status'], string>> = { met: 'met', 'not-applicable': 'not applicable', 'not-met': '**not met**' }
const STATUSES = ['met', 'not-applicable', 'not-met'] as const

/** The text of `docs/asvs.md`; the same for the same repository. */
export const generateAsvs = (): string =>
  [
    '# OWASP ASVS 5.0.0, levels 1 and 2',
    '',
    'Written by `tools/generate-asvs.ts` from `tools/asvs/`: change it there and run `npm run generate`. A test keeps the list',
    'complete and every file that it names in existence. The requirements are paraphrased; the numbers are those of the standard.',
    'What each part rests on is told in [security.md](security.md).',
    '',
    '| Chapter | met | not applicable | not met |',
    '|---|---:|---:|---:|',
    ...ASVS.map(({ number, title, items }) => `| V${number} ${title} | ${counts(items)} |`),
    `| **together** | ${counts(ASVS.flatMap(({ items }) => items))} |`,
    '',
    ...ASVS.flatMap(chapterPart),
  ].join('\n')

const counts = (items: readonly Item[]): string => STATUSES.map((status) => items.filter((item) => item.status === status).length).join(' | ')

const chapterPart = ({ number, title, items }: Chapter): readonly string[] => [
  `## V${number} ${title}`,
  '',
  '| | level | asked | | how, or why not |',
  '|---|---|---|---|---|',
  ...items.map(({ id, level, asks, status, says, shownBy }) => `| ${id} | ${level} | ${cell(asks)} | ${STATUS[status]} | ${cell([says, files(shownBy)].join(' ').trim())} |`),
  '',
]

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`)

const files = (paths: readonly string[]): string => paths.map((path) => `[${path.slice(path.lastIndexOf('/') + 1)}](../${path})`).join(', ')
