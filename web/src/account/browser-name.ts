const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/coc_coc_browser/, 'Cốc Cốc'],
  [/Edg(?:A|iOS)?\//, 'Edge'],
  [/(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const MACHINES: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'máy Mac'],
  [/Linux/, 'Linux'],
]

/** What a person calls the browser that gave itself this name: «Chrome trên Windows». Only a hint; browsers say what they like. */
export function browserName(userAgent: string): string {
  const named = (names: typeof BROWSERS) => names.find(([sign]) => sign.test(userAgent))?.[1]
  const browser = named(BROWSERS)
  const machine = named(MACHINES)
  if (browser === undefined) return machine === undefined ? 'Không rõ trình duyệt' : `Không rõ trình duyệt, ${machine}`
  return machine === undefined ? browser : `${browser} trên ${machine}`
}
