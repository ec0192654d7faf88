import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cachedFolder, cacheDir, npmPackage } from './cache.ts'

/**
 * A fontconfig file that knows one family, Arimo from npm. A machine without fonts draws blank pages and says
 * nothing, a machine with others draws other pictures; with this file every machine draws the same.
 * The typeface of the product is not here: it must come with the page, as it does for a reader.
 */
export async function fontConfig(): Promise<string> {
  const { folder, version } = await npmPackage('@expo-google-fonts/arimo')
  const made = await cachedFolder(`fonts-arimo-${version}`, (draft) =>
    writeFile(join(draft, 'fonts.conf'), configuration(folder, join(cacheDir, 'fontconfig'))))
  return join(made, 'fonts.conf')
}

const configuration = (fonts: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  ${['sans-serif', 'serif', 'monospace', 'system-ui'].map(preferArimo).join('\n  ')}
</fontconfig>
`

const preferArimo = (family: string) =>
  `<alias><family>${family}</family><prefer><family>Arimo</family></prefer></alias>`
