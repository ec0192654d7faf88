import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Config, publicUrlOf, readConfig } from './config.ts'

function configOf(environment: Record<string, string>): Config {
  const reading = readConfig(environment)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.config
}

function wrongVariables(environment: Record<string, string>): string[] {
  const reading = readConfig(environment)
  return reading.ok ? [] : reading.problems.map(({ variable }) => variable)
}

describe('Thiết đặt khi khởi động', () => {
  test('không đặt gì thì chạy được ngay trên máy này, có dữ liệu minh họa', () => {
    expect(configOf({})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      publicUrl: undefined,
      trustProxy: false,
      dataDir: resolve('data'),
      database: { kind: 'embedded' },
      demo: true,
      demoPassword: undefined,
      singleSignOn: undefined,
      metricsToken: undefined,
      mail: undefined,
      reminders: true,
      files: { mode: 'connected', clamav: undefined, s3: undefined, largest: 50_000_000 },
    })
  })

  test('gửi thư cần cả máy chủ thư và địa chỉ người gửi; mạng LAN độc lập thì chỉ máy chủ bên trong', () => {
    expect(configOf({ SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'damlam@example.vn' }).mail).toEqual({ url: 'smtp://127.0.0.1:25', from: 'damlam@example.vn' })
    expect(wrongVariables({ SMTP_URL: 'smtp://127.0.0.1:25' })).toEqual(['MAIL_FROM'])
    expect(wrongVariables({ SMTP_URL: 'http://127.0.0.1', MAIL_FROM: 'không phải thư' })).toEqual(['SMTP_URL', 'MAIL_FROM'])
    expect(wrongVariables({ SMTP_URL: 'smtp://thu.example.vn', MAIL_FROM: 'damlam@example.vn', MODE: 'isolated-lan' })).toEqual(['SMTP_URL'])
  })

  test('biến đặt rỗng coi như không đặt', () => {
    expect(configOf({ PORT: '', DEMO_PASSWORD: ' ', DATABASE_URL: '' })).toEqual(configOf({}))
  })

  test('mọi chỗ sai được nêu cùng một lúc', () => {
    const environment = {
      PORT: '70000',
      HOST: 'khong hop le',
      PUBLIC_URL: 'https://damlam.example.vn/duong-dan',
      TRUST_PROXY: 'có',
      DATABASE_URL: 'mysql://a:b@c/d',
      DATABASE_OWNER_URL: 'postgres://may/khong-tai-khoan',
      DEMO: 'true',
      OIDC_ISSUER: 'http://sso.example.vn',
      OIDC_CLIENT_ID: '',
    }
    expect(wrongVariables(environment).toSorted()).toEqual(Object.keys(environment).toSorted())
  })

  test('chỗ sai nêu bằng lời, không nhắc lại mật khẩu', () => {
    const reading = readConfig({ PORT: 'tám mươi', DATABASE_URL: 'mysql://a:bi-mat@c/d' })
    expect(reading).toEqual({
      ok: false,
      problems: [
        { variable: 'DATABASE_URL', message: expect.not.stringContaining('bi-mat') },
        { variable: 'PORT', message: 'phải là một số nguyên từ 0 đến 65535, không thể là “tám mươi”' },
      ],
    })
  })

  test('dữ liệu minh họa mở ra ngoài máy này thì phải có mật khẩu đặt trước', () => {
    expect(wrongVariables({ HOST: '0.0.0.0' })).toEqual(['DEMO_PASSWORD'])
    expect(wrongVariables({ HOST: '0.0.0.0', DEMO_PASSWORD: 'đặt rồi' })).toEqual([])
    expect(wrongVariables({ HOST: '0.0.0.0', DEMO: '0' })).toEqual([])
    expect(wrongVariables({ HOST: '::1' })).toEqual([])
  })

  test('một địa chỉ cơ sở dữ liệu thì nó là tài khoản sở hữu; hai thì mỗi cái một việc', () => {
    const serving = 'postgres://damlam:mk@db/damlam'
    const owner = 'postgres://chu:mk@db/damlam'
    expect(configOf({ DATABASE_URL: serving }).database).toEqual({ kind: 'external', ownerUrl: serving, servingUrl: undefined })
    expect(configOf({ DATABASE_OWNER_URL: owner }).database).toEqual({ kind: 'external', ownerUrl: owner, servingUrl: undefined })
    expect(configOf({ DATABASE_URL: serving, DATABASE_OWNER_URL: owner }).database).toEqual({
      kind: 'external',
      ownerUrl: owner,
      servingUrl: serving,
    })
  })

  test('đăng nhập một lần: cần địa chỉ và tên; http chỉ ở máy này; thiếu hay sai đều nói, không nhắc lại bí mật', () => {
    const both = { OIDC_ISSUER: 'https://sso.example.vn/realms/co-quan/', OIDC_CLIENT_ID: 'dam-lam' }
    const defaults = { clientSecret: undefined, label: 'Đăng nhập một lần' }
    expect(configOf(both).singleSignOn).toEqual({ issuer: 'https://sso.example.vn/realms/co-quan', clientId: 'dam-lam', ...defaults })
    expect(configOf({ ...both, OIDC_ISSUER: 'http://127.0.0.1:9000' }).singleSignOn?.issuer).toBe('http://127.0.0.1:9000')
    expect(configOf({ ...both, OIDC_ISSUER: 'http://[::1]:9000' }).singleSignOn?.issuer).toBe('http://[::1]:9000')
    expect(wrongVariables({ ...both, OIDC_ISSUER: 'http://10.0.0.1' })).toEqual(['OIDC_ISSUER'])
    expect(wrongVariables({ OIDC_CLIENT_SECRET: 'bi-mat' })).toEqual(['OIDC_ISSUER', 'OIDC_CLIENT_ID'])
    expect(wrongVariables({ ...both, OIDC_LABEL: 'a'.repeat(61) })).toEqual(['OIDC_LABEL'])
  })

  test('máy chủ trung gian: tắt, bật, hoặc nêu từng địa chỉ', () => {
    expect(configOf({ TRUST_PROXY: 'on' }).trustProxy).toBe(true)
    expect(configOf({ TRUST_PROXY: '10.0.0.0/8, 127.0.0.1' }).trustProxy).toEqual(['10.0.0.0/8', '127.0.0.1'])
  })

  test('địa chỉ công khai mặc định theo cổng đang lắng nghe', () => {
    expect(publicUrlOf(configOf({ PORT: '0' }), 41_234)).toBe('http://localhost:41234')
    expect(publicUrlOf(configOf({ PUBLIC_URL: 'https://damlam.example.vn/' }), 8080)).toBe('https://damlam.example.vn')
  })

  test('kho tệp S3: đủ các biến thì dùng, thiếu biến nào nêu biến ấy', () => {
    const environment = { S3_ENDPOINT: 'https://kho.example.vn', S3_BUCKET: 'tai-lieu', S3_ACCESS_KEY_ID: 'ak', S3_SECRET_ACCESS_KEY: 'sk' }
    const s3 = { endpoint: 'https://kho.example.vn', bucket: 'tai-lieu', region: 'us-east-1', accessKeyId: 'ak', secretAccessKey: 'sk' }
    expect(configOf(environment).files.s3).toEqual(s3)
    expect(configOf({ ...environment, S3_REGION: 'vn-1' }).files.s3).toMatchObject({ region: 'vn-1' })
    expect(wrongVariables({ S3_ENDPOINT: 'https://kho.example.vn' })).toEqual(['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
    expect(wrongVariables({ ...environment, S3_ENDPOINT: 'kho.example.vn' })).toEqual(['S3_ENDPOINT'])
  })

  test('cỡ tệp và máy quét vi-rút', () => {
    expect(configOf({ FILE_LIMIT_MB: '5', CLAMAV_HOST: '[::1]:3310' }).files).toMatchObject({ largest: 5_000_000, clamav: { host: '::1', port: 3310 } })
    expect(wrongVariables({ FILE_LIMIT_MB: '0', CLAMAV_HOST: 'quet-vi-rut', MODE: 'mật' })).toEqual(['MODE', 'CLAMAV_HOST', 'FILE_LIMIT_MB'])
  })

  test('mạng LAN độc lập: không gọi ra ngoài, mỗi nơi gọi phải là máy này hoặc địa chỉ IP nội bộ', () => {
    const inside = { MODE: 'isolated-lan', CLAMAV_HOST: '10.0.0.5:3310', DATABASE_URL: 'postgres://a:b@192.168.1.2/d', DATABASE_OWNER_URL: 'postgres://o:b@localhost/d' }
    expect(configOf(inside).files.mode).toBe('isolated-lan')
    const outside = { ...inside, CLAMAV_HOST: 'clamd.example.vn:3310', DATABASE_URL: 'postgres://a:b@db.example.vn/d', DATABASE_OWNER_URL: 'postgres://o:b@8.8.8.8/d' }
    expect(wrongVariables(outside)).toEqual(['DATABASE_URL', 'DATABASE_OWNER_URL', 'CLAMAV_HOST'])
    expect(wrongVariables({ ...outside, MODE: 'connected' })).toEqual([])
    const provider = { OIDC_ISSUER: 'https://sso.example.vn', OIDC_CLIENT_ID: 'dam-lam' }
    expect(wrongVariables({ ...inside, ...provider })).toEqual(['OIDC_ISSUER'])
    expect(wrongVariables({ ...inside, ...provider, OIDC_ISSUER: 'https://10.0.0.9/sso' })).toEqual([])
  })

  test('.env.example nêu đúng các biến được đọc, không thừa không thiếu', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const documented = [...example.matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1])
    const read = new Set<string>()
    readConfig(
      new Proxy<Record<string, string>>({}, {
        get: (_, name) => {
          read.add(String(name))
          return undefined
        },
      }),
    )
    expect(new Set(documented)).toEqual(read)
  })
})
