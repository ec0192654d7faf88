import { type ParseResult, parseSync, Visitor } from 'vite'

export type ModuleImport = {
  specifier: string
  /** Offset in the text. */
  at: number
  /** Loaded when the module itself is: neither erased with the types nor asked for later. */
  atLoad: boolean
}

/** A source file, read once for all rules. */
export type SourceFile = {
  /** From the root of the repository, with forward slashes. */
  path: string
  text: string
  /** The text with every comment, string, template and regular expression blanked, so that a pattern finds code only. */
  code: string
  comments: { text: string; at: number }[]
  imports: ModuleImport[]
  program: ParseResult['program']
}

/** @throws when the file does not parse */
export function parseSourceFile(path: string, text: string): SourceFile {
  const { program, module, comments, errors } = parseSync(path, text)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path}: ${error.message}`)

  const imports: ModuleImport[] = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start + 1, end - 1),
    at: start,
    atLoad: false,
  }))
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      imports.push({ specifier: statement.source.value, at: statement.start, atLoad: statement.importKind !== 'type' })
    } else if ((statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportAllDeclaration') && statement.source) {
      imports.push({ specifier: statement.source.value, at: statement.start, atLoad: statement.exportKind !== 'type' })
    }
  }
  return {
    path,
    text,
    code: blanked(text, [...comments, ...literals(program)]),
    comments: comments.map(({ value, start }) => ({ text: value, at: start })),
    imports,
    program,
  }
}

export function lineOf(file: SourceFile, at: number): number {
  return file.text.slice(0, at).split('\n').length
}

export function isTest(file: SourceFile): boolean {
  return /\.test\.tsx?$/.test(file.path)
}

type Range = { start: number; end: number }

function literals(program: ParseResult['program']): Range[] {
  const found: Range[] = []
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string' || 'regex' in node) found.push(node)
    },
    TemplateElement: (node) => found.push(node),
    JSXText: (node) => found.push(node),
  }).visit(program)
  return found
}

function blanked(text: string, ranges: readonly Range[]): string {
  const inOrder = ranges.toSorted((a, b) => a.start - b.start)
  let code = ''
  for (const { start, end } of inOrder) {
    code += text.slice(code.length, start) + text.slice(Math.max(start, code.length), end).replaceAll(/[^\n]/g, ' ')
  }
  return code + text.slice(code.length)
}
