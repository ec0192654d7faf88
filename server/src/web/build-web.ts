import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify, stripVTControlCharacters } from 'node:util'
import { compressAssets } from './compress-assets.ts'
import { sourceHash } from './source-hash.ts'

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url))
const DIST = join(REPOSITORY, 'web', 'dist')
const READ_BY_THE_BUILD = ['web', 'contract/src', 'core/src', 'law/src', 'package-lock.json']

/**
 * Makes sure that `web/dist` is the web application of the sources as they stand: builds it if it is missing or made
 * from others, and otherwise only reads a hash. Returns the folder to serve, and whether it had to be built.
 * Fails with the bundler's own words if the sources do not build.
 */
export async function ensureWebBuilt(): Promise<{ readonly distDir: string; readonly built: boolean }> {
  const hash = await sourceHash(REPOSITORY, READ_BY_THE_BUILD)
  if ((await hashOf(DIST)) === hash) return { distDir: DIST, built: false }

  const drafts = join(REPOSITORY, '.cache')
  await mkdir(drafts, { recursive: true })
  const draft = await mkdtemp(join(drafts, 'web-'))
  try {
    await bundle(draft)
    await compressAssets(join(draft, 'assets'))
    await writeFile(join(draft, '.source-hash'), hash)
    await replaceFolder(DIST, draft, async () => (await hashOf(DIST)) === hash)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return { distDir: DIST, built: true }
}

const hashOf = (dist: string): Promise<string | undefined> =>
  readFile(join(dist, '.source-hash'), 'utf8').catch(() => undefined)

/** Runs Vite in a process of its own: the bundler's memory is given back, and NODE_ENV is not ours to change. */
async function bundle(outDir: string): Promise<void> {
  const vite = join(dirname(fileURLToPath(import.meta.resolve('vite/package.json'))), 'bin', 'vite.js')
  const build = [vite, 'build', join(REPOSITORY, 'web'), '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn']
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, build, { env }).catch((failure: { readonly stderr: string }) => {
    throw new Error(`The web application does not build:\n${stripVTControlCharacters(failure.stderr)}`, { cause: failure })
  })
}

/** Puts a finished folder in place of another; if somebody else did so meanwhile with the same content, that is fine too. */
async function replaceFolder(place: string, finished: string, alreadyDone: () => Promise<boolean>): Promise<void> {
  const old = `${finished}.old`
  await rename(place, old).catch(() => undefined)
  try {
    await rename(finished, place)
  } catch (error) {
    if (!(await alreadyDone())) throw error
  } finally {
    await rm(old, { recursive: true, force: true })
  }
}
