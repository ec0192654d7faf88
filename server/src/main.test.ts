import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryDirectory } from './testing/temporary-directory.ts'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

/** The program itself, as a process of its own. */
function run(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  let complaints = ''
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    line: async (): Promise<string> => {
      const { value, done } = await lines.next()
      if (done) throw new Error(`the program ended: ${complaints}`)
      return value
    },
    stop: () => child.kill('SIGTERM'),
    ended: async () => ({ code: await ended, complaints }),
  }
}

describe('Khởi động', () => {
  test('thiết đặt sai: mọi chỗ sai được kể ra một lần, chương trình kết thúc với mã 1', async () => {
    const { code, complaints } = await run({ PORT: 'tám', DEMO: 'có', PUBLIC_URL: 'ftp://x' }).ended()
    expect(code).toBe(1)
    expect(complaints.trim().split('\n').map((line) => line.split(' ', 1).join(''))).toEqual(['PORT', 'PUBLIC_URL', 'DEMO'])
  })

  test('in mật khẩu minh họa rồi «ready»; lần thứ hai trên cùng thư mục nói nơi đang chạy; SIGTERM kết thúc với mã 0; chạy lại thì dữ liệu còn', async () => {
    const environment = { DATA_DIR: `${temporaryDirectory()}/data`, PORT: '0', DEMO_PASSWORD: 'mật khẩu minh họa' }
    const first = run(environment)
    expect(await first.line()).toBe('Mật khẩu của các tài khoản minh họa: mật khẩu minh họa')
    const url = (await first.line()).replace('ready ', '')
    expect(url).toMatch(/^http:\/\/localhost:\d+$/)
    const page = await fetch(url)
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self' 'nonce-")

    const second = await run(environment).ended()
    expect(second.code).toBe(1)
    expect(second.complaints).toContain(url)

    const cookie = await signIn(url)
    first.stop()
    expect((await first.ended()).code).toBe(0)

    const again = run(environment)
    await again.line()
    const newUrl = (await again.line()).replace('ready ', '')
    const response = await fetch(`${newUrl}/api/v1/me`, { headers: { cookie } })
    expect(await response.json()).toMatchObject({ person: { id: 'bithu.phuong' } })
    again.stop()
    expect((await again.ended()).code).toBe(0)
  })
})

describe('Khởi động không có dữ liệu minh họa', () => {
  test('in liên kết tạo người quản trị đầu tiên; khởi động lại khi chưa ai dùng thì in liên kết mới', async () => {
    const environment = { DATA_DIR: `${temporaryDirectory()}/data`, PORT: '0', DEMO: '0' }
    const links = []
    for (let start = 1; start <= 2; start += 1) {
      const program = run(environment)
      const [link = ''] = /http:\S+$/.exec(await program.line()) ?? []
      const url = (await program.line()).replace('ready ', '')
      expect(link.startsWith(`${url}/dang-nhap/lan-dau#`)).toBe(true)
      links.push(link.split('#').at(-1))
      program.stop()
      expect((await program.ended()).code).toBe(0)
    }
    expect(new Set(links).size).toBe(2)
  })
})

async function signIn(url: string): Promise<string> {
  const body = JSON.stringify({ username: 'bithu.phuong', password: 'mật khẩu minh họa' })
  const response = await fetch(`${url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return response.headers.getSetCookie().join('').split(';', 1).join('')
}
