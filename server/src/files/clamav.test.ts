import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { describe, expect, onTestFinished, test } from 'vitest'
import { clamav, type ClamavAddress } from './clamav.ts'
import { ScannerAway } from './scanner.ts'
import { startFakeClamd, VIRUS } from './testing/fake-clamd.ts'
import { clamdIsInstalled, startRealClamd, TEST_SIGNATURE_TEXT } from './testing/real-clamd.ts'

async function fake(says?: string): Promise<ClamavAddress> {
  const clamd = await startFakeClamd(says)
  onTestFinished(() => clamd.goAway())
  return clamd.address
}

const bytes = (...pieces: readonly (string | Buffer)[]): AsyncIterable<Buffer> => Readable.from(pieces.map((piece) => Buffer.from(piece)))

/** Bytes that only look random. */
const large = (): Buffer => Buffer.concat(Array.from({ length: 100_000 }, (_, index) => createHash('sha256').update(String(index)).digest()))

describe.each([
  { name: 'bản thử', start: () => fake(), virus: VIRUS, found: VIRUS, installed: true },
  { name: 'clamd thật của Debian', start: startRealClamd, virus: TEST_SIGNATURE_TEXT, found: 'DamLam.ThuNghiem.UNOFFICIAL', installed: clamdIsInstalled },
])('Quét vi-rút bằng ClamAV: $name', ({ start, virus, found, installed }) => {
  test.skipIf(!installed)('tệp sạch, tệp có vi-rút, tệp rỗng, tệp lớn gửi từng phần', async () => {
    const scanner = clamav(await start())
    expect(await scanner.scan(bytes('Báo cáo sạch'))).toBeNull()
    expect(await scanner.scan(bytes('đầu ', virus, ' cuối'))).toBe(found)
    expect(await scanner.scan(bytes())).toBeNull()
    expect(await scanner.scan(bytes(large()))).toBeNull()
    expect(await scanner.scan(bytes(large(), virus))).toBe(found)
  })
})

describe('Máy quét không trả lời', () => {
  test('không có ai ở địa chỉ ấy', async () => {
    const clamd = await startFakeClamd()
    await clamd.goAway()
    await expect(clamav(clamd.address).scan(bytes('x'))).rejects.toThrow(ScannerAway)
  })

  test.each(['INSTREAM size limit exceeded. ERROR', 'UNKNOWN COMMAND', ''])('trả lời «%s» thì coi như chưa quét', async (says) => {
    await expect(clamav(await fake(says)).scan(bytes('x'))).rejects.toThrow(ScannerAway)
  })
})
