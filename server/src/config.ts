import { isIP } from 'node:net'
import { resolve } from 'node:path'

/**
 * What the environment decides, read once at the start and nowhere else. `.env.example` has a sentence for each
 * variable; a test keeps the two equal.
 */
export type Config = {
  /** 0 lets the machine choose; the port in effect is known once the server listens. */
  port: number
  host: string
  /** Undefined: `http://localhost:` and the port in effect (passkeys refuse 127.0.0.1). */
  publicUrl: string | undefined
  /** In the form Fastify's `trustProxy` takes. */
  trustProxy: boolean | string[]
  /** Absolute. */
  dataDir: string
  database: DatabaseConfig
  demo: boolean
  demoPassword: string | undefined
  metricsToken: string | undefined
}

export type DatabaseConfig =
  | { kind: 'embedded' }
  /** Without `servingUrl` the owner makes the serving roles itself. */
  | { kind: 'external'; ownerUrl: string; servingUrl: string | undefined }

/** One setting that cannot be used, said to the person who set it. */
export type ConfigProblem = { variable: string; message: string }

export type ConfigReading = { ok: true; config: Config } | { ok: false; problems: ConfigProblem[] }

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment; a set but empty variable counts as unset. All problems come at once, never only the first. */
export function readConfig(environment: Environment): ConfigReading {
  const problems: ConfigProblem[] = []

  /** The variable's value made usable, or its default; a problem is noted and the default stands in for it. */
  function setting<T, D>(variable: string, otherwise: D, parse: (text: string) => T | undefined, expected: string): T | D {
    const text = environment[variable]?.trim()
    if (text === undefined || text === '') return otherwise
    const value = parse(text)
    if (value !== undefined) return value
    problems.push({ variable, message: `phải là ${expected}, không thể là “${shown(variable, text)}”` })
    return otherwise
  }

  const host = setting('HOST', '127.0.0.1', hostName, 'một địa chỉ IP hoặc tên máy')
  const databaseUrl = setting('DATABASE_URL', undefined, postgresUrl, POSTGRES_URL)
  const databaseOwnerUrl = setting('DATABASE_OWNER_URL', undefined, postgresUrl, POSTGRES_URL)
  const config: Config = {
    port: setting('PORT', 8080, portNumber, 'một số nguyên từ 0 đến 65535'),
    host,
    publicUrl: setting('PUBLIC_URL', undefined, webOrigin, 'địa chỉ http:// hoặc https:// không kèm đường dẫn, ví dụ https://damlam.example.vn'),
    trustProxy: setting('TRUST_PROXY', false, trustedProxies, '“off”, “on” hoặc danh sách địa chỉ IP (có thể kèm /độ dài mạng) cách nhau dấu phẩy'),
    dataDir: setting('DATA_DIR', resolve('data'), (text) => resolve(text), 'một thư mục'),
    database: databaseConfig(databaseUrl, databaseOwnerUrl),
    demo: setting('DEMO', true, zeroOrOne, '“0” hoặc “1”'),
    demoPassword: setting('DEMO_PASSWORD', undefined, (text) => text, 'một mật khẩu'),
    metricsToken: setting('METRICS_TOKEN', undefined, (text) => text, 'một chuỗi ký tự'),
  }

  if (config.demo && config.demoPassword === undefined && !isLoopback(host)) {
    problems.push({
      variable: 'DEMO_PASSWORD',
      message: `phải được đặt khi dữ liệu minh họa mở ra ngoài máy này (HOST là “${host}”); hoặc đặt DEMO=0`,
    })
  }
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems }
}

/** Where people reach the server that listens on `port`. */
export function publicUrlOf(config: Config, port: number): string {
  return config.publicUrl ?? `http://localhost:${port}`
}

/** Whether only this machine can reach a server listening on `host`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

const POSTGRES_URL = 'địa chỉ dạng postgres://tài-khoản:mật-khẩu@máy:cổng/tên-cơ-sở-dữ-liệu'

function databaseConfig(url: string | undefined, ownerUrl: string | undefined): DatabaseConfig {
  if (url !== undefined && ownerUrl !== undefined) return { kind: 'external', ownerUrl, servingUrl: url }
  const only = ownerUrl ?? url
  return only === undefined ? { kind: 'embedded' } : { kind: 'external', ownerUrl: only, servingUrl: undefined }
}

/** Database addresses carry a password: a problem is printed, so it never repeats one. */
function shown(variable: string, text: string): string {
  return variable.startsWith('DATABASE_') ? 'giá trị đã đặt (không in ra vì có thể chứa mật khẩu)' : text
}

function portNumber(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  return port <= 65_535 ? port : undefined
}

function hostName(text: string): string | undefined {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) ? text : undefined
}

function webOrigin(text: string): string | undefined {
  const url = parsedUrl(text)
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) return undefined
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' ? url.origin : undefined
}

function postgresUrl(text: string): string | undefined {
  const url = parsedUrl(text)
  if (url === undefined || !['postgres:', 'postgresql:'].includes(url.protocol)) return undefined
  return url.username !== '' && url.pathname.length > 1 ? text : undefined
}

function parsedUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

function trustedProxies(text: string): boolean | string[] | undefined {
  if (text === 'off') return false
  if (text === 'on') return true
  const addresses = text.split(',').map((address) => address.trim())
  return addresses.every((address) => isIP(address.replace(/\/\d{1,3}$/, '')) !== 0) ? addresses : undefined
}

function zeroOrOne(text: string): boolean | undefined {
  if (text === '1') return true
  return text === '0' ? false : undefined
}
