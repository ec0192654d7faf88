import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What may be thrown away and made again: never committed, shared by all test files. */
export const cacheDir = fileURLToPath(new URL('../../.cache/browser/', import.meta.url))

/** The folder of an installed npm package, whatever its `exports` say, and its version. */
export async function npmPackage(name: string): Promise<{ folder: string; version: string }> {
  let folder = dirname(fileURLToPath(import.meta.resolve(name)))
  while (!folder.endsWith(join('node_modules', ...name.split('/')))) folder = dirname(folder)
  const manifest: { version: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return { folder, version: manifest.version }
}

/**
 * Makes a cached folder once. Several test files may ask at the same moment: each fills a folder of its own,
 * the first rename wins and the others throw theirs away, so that nobody ever sees a half-filled one.
 */
export async function cachedFolder(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheDir, name)
  if (await exists(folder)) return folder
  await mkdir(cacheDir, { recursive: true })
  const draft = await mkdtemp(`${folder}.`)
  try {
    await fill(draft)
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!(await exists(folder))) throw error
  }
  return folder
}

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false)
