import { spawnSync } from 'node:child_process'
import { chromium, type Browser } from 'playwright-core'
import { fontConfig } from './font-config.ts'
import { unpackChromium } from './unpack-chromium.ts'

// The arguments that the package itself proposes switch web security off and would hide broken policies.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']

/**
 * Starts a real Chromium: the one at `CHROME_PATH` if set (needed where npm ships none: macOS, Windows, arm64),
 * else the one from npm. The caller closes it.
 */
export async function launchChromium(): Promise<Browser> {
  // Without a locale Chromium cannot write a Vietnamese name of a file, and calls it «download».
  const environment = { LANG: 'C.UTF-8', ...definedVariables(), FONTCONFIG_FILE: await fontConfig() }
  const installed = process.env['CHROME_PATH']
  if (installed) return launch(installed, environment)
  const { executable, libraries } = await unpackChromium()
  return launch(executable, lacksLibraries(executable) ? { ...environment, LD_LIBRARY_PATH: libraries } : environment)
}

const launch = (executablePath: string, env: Record<string, string>): Promise<Browser> =>
  chromium.launch({ executablePath, env, headless: true, chromiumSandbox: false, args: ARGUMENTS })

/** A minimal Debian has neither libnss3 nor libexpat; where `ldd` itself is missing we assume the worst. */
function lacksLibraries(executable: string): boolean {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  return !stdout || stdout.includes('not found')
}

const definedVariables = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
