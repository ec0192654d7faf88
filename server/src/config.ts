import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { DEPLOYMENT_MODES, type DeploymentMode } from '@dam-lam/core'
import type { ClamavAddress } from './files/clamav.ts'
import type { FileSettings } from './files/file-keeping.ts'
import type { S3Settings } from './files/s3-store.ts'
import type { SingleSignOnConfig } from './identity/single-sign-on.ts'
import type { MailSettings } from './jobs/mail/smtp.ts'
import { isInsideHost } from './inside-host.ts'
import { mailAddressOf, mailServer } from './mail-config.ts'
import { issuerAddress, singleSignOnConfig } from './single-sign-on-config.ts'

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
  /** Undefined: people sign in here only. */
  singleSignOn: SingleSignOnConfig | undefined
  metricsToken: string | undefined
  /** Undefined: reminders stand in the application only. */
  mail: MailSettings | undefined
  /** False: another server on the same database tells what has come due. */
  reminders: boolean
  /** How documents are kept. */
  files: FileSettings
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

  /** All of S3 or nothing; what is missing is named. */
  function s3Settings(): S3Settings | undefined {
    const given = {
      S3_ENDPOINT: setting('S3_ENDPOINT', undefined, storeAddress, 'địa chỉ http:// hoặc https:// của kho tệp'),
      S3_BUCKET: setting('S3_BUCKET', undefined, (text) => (/^[a-z0-9.-]{3,63}$/.test(text) ? text : undefined), 'tên ngăn chứa của kho tệp'),
      S3_ACCESS_KEY_ID: setting('S3_ACCESS_KEY_ID', undefined, (text) => text, 'mã khóa của kho tệp'),
      S3_SECRET_ACCESS_KEY: setting('S3_SECRET_ACCESS_KEY', undefined, (text) => text, 'khóa bí mật của kho tệp'),
    }
    const region = setting('S3_REGION', 'us-east-1', (text) => text, 'tên vùng của kho tệp')
    const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = given
    if (endpoint !== undefined && bucket !== undefined && accessKeyId !== undefined && secretAccessKey !== undefined)
      return { endpoint, bucket, region, accessKeyId, secretAccessKey }
    for (const variable of missingOf(given, environment)) problems.push({ variable, message: 'phải được đặt cùng các biến S3_ khác; hoặc bỏ hết các biến ấy để lưu tệp trong DATA_DIR' })
    return undefined
  }

  const host = setting('HOST', '127.0.0.1', hostName, 'một địa chỉ IP hoặc tên máy')
  const databaseUrl = setting('DATABASE_URL', undefined, postgresUrl, POSTGRES_URL)
  const databaseOwnerUrl = setting('DATABASE_OWNER_URL', undefined, postgresUrl, POSTGRES_URL)
  const mode = setting('MODE', 'connected', deploymentMode, '“connected” hoặc “isolated-lan”')
  const clamav = setting('CLAMAV_HOST', undefined, hostAndPort, 'máy:cổng, ví dụ 127.0.0.1:3310')
  const s3 = s3Settings()
  const singleSignOn = singleSignOnConfig({
    issuer: setting('OIDC_ISSUER', undefined, (text) => issuerAddress(text, isLoopback), 'địa chỉ https:// của nơi đăng nhập một lần (http:// chỉ khi ở ngay máy này)'),
    clientId: setting('OIDC_CLIENT_ID', undefined, (text) => text, 'một tên'),
    clientSecret: setting('OIDC_CLIENT_SECRET', undefined, (text) => (/^[\x20-\x7e]+$/.test(text) ? text : undefined), 'một chuỗi ký tự không dấu'),
    label: setting('OIDC_LABEL', undefined, (text) => (text.length <= 60 ? text : undefined), 'chữ trên nút, nhiều nhất 60 ký tự'),
  }, OIDC.some((variable) => (environment[variable] ?? '').trim() !== ''))
  const provider = singleSignOn && 'missing' in singleSignOn ? undefined : singleSignOn
  const mailUrl = setting('SMTP_URL', undefined, mailServer, 'địa chỉ smtp:// hoặc smtps:// của máy chủ thư')
  const mailFrom = setting('MAIL_FROM', undefined, mailAddressOf, 'một địa chỉ thư điện tử')
  if (mailUrl !== undefined && (environment['MAIL_FROM'] ?? '').trim() === '') problems.push({ variable: 'MAIL_FROM', message: 'phải được đặt khi có SMTP_URL: thư cần một địa chỉ người gửi' })
  const config: Config = {
    port: setting('PORT', 8080, portNumber, 'một số nguyên từ 0 đến 65535'),
    host,
    publicUrl: setting('PUBLIC_URL', undefined, webOrigin, 'địa chỉ http:// hoặc https:// không kèm đường dẫn, ví dụ https://damlam.example.vn'),
    trustProxy: setting('TRUST_PROXY', false, trustedProxies, '“off”, “on” hoặc danh sách địa chỉ IP (có thể kèm /độ dài mạng) cách nhau dấu phẩy'),
    dataDir: setting('DATA_DIR', resolve('data'), (text) => resolve(text), 'một thư mục'),
    database: databaseConfig(databaseUrl, databaseOwnerUrl),
    demo: setting('DEMO', true, zeroOrOne, '“0” hoặc “1”'),
    demoPassword: setting('DEMO_PASSWORD', undefined, (text) => text, 'một mật khẩu'),
    singleSignOn: provider,
    metricsToken: setting('METRICS_TOKEN', undefined, (text) => text, 'một chuỗi ký tự'),
    mail: mailUrl !== undefined && mailFrom !== undefined ? { url: mailUrl, from: mailFrom } : undefined,
    reminders: setting('REMINDERS', true, zeroOrOne, '“0” hoặc “1”'),
    files: { mode, clamav, s3, largest: setting('FILE_LIMIT_MB', 50, megabytes, 'một số nguyên từ 1 đến 2000') * BYTES_IN_MB },
  }

  if (mode === 'isolated-lan') {
    const calls = { DATABASE_URL: hostIn(databaseUrl), DATABASE_OWNER_URL: hostIn(databaseOwnerUrl), CLAMAV_HOST: clamav?.host, S3_ENDPOINT: hostIn(s3?.endpoint), OIDC_ISSUER: hostIn(provider?.issuer), SMTP_URL: hostIn(mailUrl) }
    for (const [variable, called] of Object.entries(calls)) if (called !== undefined && !isInsideHost(called)) problems.push({ variable, message: ONLY_INSIDE })
  }
  const wrong = new Set(problems.map(({ variable }) => variable))
  for (const variable of singleSignOn && 'missing' in singleSignOn ? singleSignOn.missing : []) {
    if (!wrong.has(variable)) problems.push({ variable, message: 'phải được đặt khi có biến OIDC_ khác; hoặc bỏ hết các biến OIDC_ để không dùng đăng nhập một lần' })
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

const BYTES_IN_MB = 1_000_000
const ONLY_INSIDE =
  'phải là localhost hoặc một địa chỉ IP nội bộ (10.x, 172.16–31.x, 192.168.x, fc00::/7) vì MODE=isolated-lan không cho gọi ra ngoài mạng LAN'

const POSTGRES_URL = 'địa chỉ dạng postgres://tài-khoản:mật-khẩu@máy:cổng/tên-cơ-sở-dữ-liệu'

function databaseConfig(url: string | undefined, ownerUrl: string | undefined): DatabaseConfig {
  if (url !== undefined && ownerUrl !== undefined) return { kind: 'external', ownerUrl, servingUrl: url }
  const only = ownerUrl ?? url
  return only === undefined ? { kind: 'embedded' } : { kind: 'external', ownerUrl: only, servingUrl: undefined }
}

/** Database addresses carry a password: a problem is printed, so it never repeats one. */
function shown(variable: string, text: string): string {
  return variable.startsWith('DATABASE_') || variable === 'OIDC_CLIENT_SECRET' || variable === 'SMTP_URL' ? 'giá trị đã đặt (không in ra vì có thể chứa mật khẩu)' : text
}

const OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_LABEL']

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

function deploymentMode(text: string): DeploymentMode | undefined {
  return DEPLOYMENT_MODES.find((mode) => mode === text)
}

function hostAndPort(text: string): ClamavAddress | undefined {
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(text) ?? []
  const bare = host.replace(/^\[|\]$/g, '')
  return hostName(bare) !== undefined && Number(port) > 0 && Number(port) <= 65_535 ? { host: bare, port: Number(port) } : undefined
}

function megabytes(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 2000 ? Number(text) : undefined
}

function storeAddress(text: string): string | undefined {
  const url = parsedUrl(text)
  return url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.search === '' ? text : undefined
}

/** Which of these are not set, where any of them is. One that is set wrongly has been named already. */
function missingOf(given: Readonly<Record<string, unknown>>, environment: Environment): readonly string[] {
  const unset = Object.keys(given).filter((variable) => (environment[variable] ?? '').trim() === '')
  return unset.length === Object.keys(given).length ? [] : unset
}

const hostIn = (url: string | undefined): string | undefined => (url === undefined ? undefined : parsedUrl(url)?.hostname)

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
