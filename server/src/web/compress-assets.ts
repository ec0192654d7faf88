import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

const brotli = promisify(brotliCompress)

/** Puts a Brotli twin (`x.js.br`) beside every text file of a folder, so that serving costs no work at run time. */
export async function compressAssets(folder: string): Promise<void> {
  const texts = (await readdir(folder)).filter((name) => /\.(js|css|svg)$/.test(name))
  await Promise.all(texts.map(async (name) => {
    const path = join(folder, name)
    await writeFile(`${path}.br`, await brotli(await readFile(path)))
  }))
}
