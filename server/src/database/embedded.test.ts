import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { childProgram } from '../testing/child-program.ts'
import { temporaryDirectory } from '../testing/temporary-directory.ts'
import { type EmbeddedOptions, type EmbeddedPostgres, startEmbedded } from './embedded.ts'
import { nativeBinaries } from './native-binaries.ts'
import { identify, isRunning } from './process-identity.ts'
import { workingDisguises } from './run-as-nobody.ts'
import { until } from './until.ts'

const DISGUISES = workingDisguises(nativeBinaries().postgres)

async function started(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const postgres = await startEmbedded({ fsync: false, ...options })
  onTestFinished(() => postgres.stop())
  return postgres
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' })
    return rows.flat()
  } finally {
    await client.end()
  }
}

function processGroup(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2])
}

describe('PostgreSQL kèm theo', () => {
  test.each(DISGUISES)('chạy được dưới một thư mục đóng kín và giữ dữ liệu qua lần chạy sau (%s)', async (disguise) => {
    const directory = join(temporaryDirectory(), 'postgres')
    const first = await started({ directory, disguise })
    await query(first.url('postgres'), "create table kept as select 'Dám Làm'::text as word")
    await first.stop()
    const second = await started({ directory, disguise })
    expect(await query(second.url('postgres'), 'select word from kept')).toEqual(['Dám Làm'])
  })

  test('đổi cách chạy giữa hai lần mà dữ liệu vẫn đọc được', async () => {
    const directory = temporaryDirectory()
    for (const [turn, disguise] of [...DISGUISES, ...DISGUISES].entries()) {
      const postgres = await started({ directory, disguise })
      await query(postgres.url('postgres'), `create table turn_${turn} ()`)
      await postgres.stop()
    }
    const last = await started({ directory })
    const turns = await query(last.url('postgres'), "select count(*)::int from pg_class where relname like 'turn%'")
    expect(turns).toEqual([DISGUISES.length * 2])
  })

  test('chữ Việt đúng thứ tự, chỉ máy này vào được, mật khẩu chỉ chủ tệp đọc được', async () => {
    const directory = temporaryDirectory()
    const { url, pid } = await started({ directory })
    const sorted = "select word from unnest(array['cạ','ca','cá','cà','cã','cả']) word order by word"
    expect(await query(url('postgres'), sorted)).toEqual(['ca', 'cà', 'cả', 'cã', 'cá', 'cạ'])
    expect(await query(url('postgres'), 'show server_encoding')).toEqual(['UTF8'])
    expect(await query(url('postgres'), 'show listen_addresses')).toEqual(['127.0.0.1'])
    expect(await query(url('postgres'), 'show unix_socket_directories')).toEqual([''])
    expect(statSync(join(directory, 'owner-password')).mode & 0o777).toBe(0o600)
    await expect(query(url('postgres').replace(/:[^:@]+@/, ':sai@'), 'select 1')).rejects.toMatchObject({ code: '28P01' })
    expect(isRunning(identify(pid) ?? { pid, startedAt: '' })).toBe(true)
  })

  test('ghi xuống đĩa chắc chắn trừ khi được bảo khác', async () => {
    const durable = await started({ directory: temporaryDirectory(), fsync: true })
    expect(await query(durable.url('postgres'), 'show fsync')).toEqual(['on'])
    const fast = await started({ directory: temporaryDirectory(), fsync: false })
    expect(await query(fast.url('postgres'), 'show fsync')).toEqual(['off'])
  })

  test('Ctrl-C ở cửa sổ lệnh không chạm tới nó: nó ở nhóm tiến trình riêng', async () => {
    const { pid } = await started({ directory: temporaryDirectory() })
    expect(processGroup(pid)).toBe(pid)
    expect(processGroup(process.pid)).not.toBe(pid)
  })

  test('chương trình bị giết đột ngột: nó tự dừng, lần chạy sau còn đủ dữ liệu đã ghi', async () => {
    const directory = temporaryDirectory()
    const server = childProgram(
      `import { startEmbedded } from './embedded.ts'
       const { pid, url } = await startEmbedded({ directory: ${JSON.stringify(directory)} })
       console.log(JSON.stringify({ pid, url: url('postgres') }))
       await new Promise(() => setInterval(() => undefined, 1_000))`,
      new URL('.', import.meta.url),
    )
    const { pid, url } = JSON.parse(await server.line())
    await query(url, 'create table acknowledged as select 1 as one')
    const postmaster = identify(pid)
    if (postmaster === undefined) throw new Error('the postmaster is not there')
    await server.killHard()
    await until('the postmaster stops', () => !isRunning(postmaster))

    const next = await started({ directory })
    expect(await query(next.url('postgres'), 'select one from acknowledged')).toEqual([1])
  })

  test('một PostgreSQL mồ côi còn chạy thì được dừng rồi thay', async () => {
    const directory = temporaryDirectory()
    const orphan = await started({ directory })
    const orphanProcess = identify(orphan.pid)
    await query(orphan.url('postgres'), 'create table left_behind as select 1 as one')
    const next = await started({ directory })
    expect(next.pid).not.toBe(orphan.pid)
    expect(orphanProcess && isRunning(orphanProcess)).toBe(false)
    expect(await query(next.url('postgres'), 'select one from left_behind')).toEqual([1])
  })

  test('số tiến trình ghi trong postmaster.pid nay thuộc chương trình khác: vẫn chạy được và không đụng tới chương trình ấy', async () => {
    const directory = temporaryDirectory()
    await (await started({ directory })).stop()
    writeFileSync(join(directory, 'data', 'postmaster.pid'), `${process.pid}\n${join(directory, 'data')}\n1\n5432\n\n127.0.0.1\n0\nready\n`)
    const { url } = await started({ directory })
    expect(await query(url('postgres'), 'select 1')).toEqual([1])
  })

  test('lần đầu bị cắt ngang giữa chừng thì lần sau làm lại từ đầu', async () => {
    const directory = temporaryDirectory()
    mkdirSync(join(directory, 'data.new'))
    writeFileSync(join(directory, 'data.new', 'PG_VERSION'), '18')
    const { url } = await started({ directory })
    expect(await query(url('postgres'), 'select 1')).toEqual([1])
    expect(existsSync(join(directory, 'data.new'))).toBe(false)
  })

  test('không khởi động được thì nói nguyên nhân ghi trong nhật ký', async () => {
    const directory = temporaryDirectory()
    await (await started({ directory })).stop()
    writeFileSync(join(directory, 'data', 'PG_VERSION'), '9')
    await expect(startEmbedded({ directory })).rejects.toThrow(/not compatible/)
  })
})
