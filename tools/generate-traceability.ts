import { COVERAGE, OPEN_QUESTIONS, type Coverage } from '@dam-lam/core'
import { ARTICLE_IDS, articleOf, label, PROVISION_IDS, PROVISIONS, type ArticleId, type ProvisionId } from '@dam-lam/law'
import { citingTests, type CitingTest } from './traceability/citing-tests.ts'

/* From the text to the code and back: for every provision what carries it, which tests are about it, what it leaves open. */

const KINDS: Readonly<Record<Coverage['kind'], string>> = {
  rule: 'quy tắc',
  judgement: 'con người kết luận',
  definition: 'giải thích từ ngữ',
  exhortation: 'định hướng',
  pending: 'chưa có, hoặc chưa đủ',
  'not-coded': 'tên gọi',
}

/** The text of `docs/traceability.md`; the same for the same repository. */
export function generateTraceability(): string {
  const tests = citingTests()
  return [
    '# Từ điều khoản đến chương trình',
    '',
    'Tệp này do `tools/generate-traceability.ts` viết ra: sửa bằng `npm run generate`, không sửa tay. Mỗi điều khoản: chương trình',
    'làm gì, quy tắc và việc nào dựa vào nó, nghĩa vụ nào phát sinh, phép thử nào nói về nó, chỗ nào còn để ngỏ.',
    '',
    'For every provision: what the program does about it, the rules, acts and duties that rest on it, the tests that cite it, and',
    'what it leaves open.',
    '',
    ...summary(),
    ...ARTICLE_IDS.flatMap((article) => articlePart(article, tests)),
  ].join('\n')
}

function summary(): readonly string[] {
  const count = Object.entries(KINDS).map(([kind, name]) => `| ${name} | ${PROVISION_IDS.filter((id) => COVERAGE[id].kind === kind).length} |`)
  return ['| Loại | Số điều khoản |', '|---|---|', ...count, '']
}

const articlePart = (article: ArticleId, tests: ReadonlyMap<ProvisionId, readonly CitingTest[]>): readonly string[] => [
  `## ${label(article, 'vi')}. ${PROVISIONS[article].split('\n')[0]}`,
  '',
  ...PROVISION_IDS.filter((id) => articleOf(id) === article).flatMap((id) => provisionPart(id, tests.get(id) ?? [])),
]

function provisionPart(id: ProvisionId, tests: readonly CitingTest[]): readonly string[] {
  const coverage = COVERAGE[id]
  const open = OPEN_QUESTIONS.filter(({ words }) => words.some(({ at }) => at === id))
  return [
    `### ${label(id, 'vi')}`,
    '',
    `\`${id}\` · ${KINDS[coverage.kind]}. ${coverage.says.vi}`,
    '',
    ...line('Quy tắc', coverage.rules),
    ...line('Việc', coverage.acts),
    ...line('Nghĩa vụ', coverage.duties),
    ...line('Quy định nội bộ', coverage.policies),
    ...open.map(({ id: page, question }) => `- Để ngỏ: [${question.vi}](readings/${page}.md)`),
    ...testLines(tests),
    '',
  ].filter((text, index, all) => text !== '' || all[index - 1] !== '')
}

const line = (name: string, ids: readonly string[] = []): readonly string[] =>
  ids.length === 0 ? [] : [`- ${name}: ${ids.map((id) => `\`${id}\``).join(', ')}`]

/** One line a file, one line a test below it. */
const testLines = (tests: readonly CitingTest[]): readonly string[] =>
  [...Map.groupBy(tests, ({ file }) => file)].flatMap(([file, inFile]) => [
    `- Phép thử, [${file}](../${file}):`,
    ...inFile.map(({ says }) => `  - ${says}`),
  ])
