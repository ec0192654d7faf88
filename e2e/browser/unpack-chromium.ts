import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { cachedFolder, npmPackage } from './cache.ts'

/** Where the unpacked browser is, and the libraries that a bare Linux lacks. */
export interface UnpackedChromium {
  readonly executable: string
  readonly libraries: string
}

/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries, once per version of that package.
 * Its own unpacker reuses whatever lies in the temporary folder, an older version included.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { folder, version } = await npmPackage('@sparticuz/chromium')
  const packed = (file: string) => [createReadStream(join(folder, 'bin', file)), createBrotliDecompress()] as const
  const unpacked = await cachedFolder(`chromium-${version}`, async (draft) => {
    await Promise.all([
      pipeline(...packed('chromium.br'), createWriteStream(join(draft, 'chromium'), { mode: 0o755 })),
      pipeline(...packed('swiftshader.tar.br'), extract(draft)),
      pipeline(...packed('al2023.tar.br'), extract(join(draft, 'al2023'))),
    ])
  })
  return { executable: join(unpacked, 'chromium'), libraries: join(unpacked, 'al2023', 'lib') }
}
