import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

const NOT_SOURCE = new Set(['dist', 'node_modules'])

/**
 * One SHA-256 (hex) over the names and bytes of files and folders, in the order of their names: equal exactly when
 * nothing that a build reads has changed. Tests do not count. Paths are relative to `root`.
 */
export async function sourceHash(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  const files = await Promise.all(paths.map((path) => filesOf(join(root, path))))
  for (const file of files.flat().sort()) {
    const bytes = await readFile(file)
    hash.update(`${relative(root, file)}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

async function filesOf(path: string): Promise<string[]> {
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (!names) return [path]
  const below = names
    .filter((name) => !NOT_SOURCE.has(name) && !name.startsWith('.') && !/\.test\.tsx?$/.test(name))
    .map((name) => filesOf(join(path, name)))
  return (await Promise.all(below)).flat()
}
