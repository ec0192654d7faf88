import { describe, expect, test } from 'vitest'
import { EMPTY, sealEvents } from './event-store.ts'
import { eventHash, HASH_BEFORE_FIRST } from './hash.ts'
import { type ChainLink, verifyChain } from './verify-chain.ts'

const ENTERED_AT = '2026-01-05T02:03:04.567Z'

function chain(...texts: string[]): ChainLink[] {
  const events = texts.map((text) => ({ type: 'Noted', on: '2026-01-05', text }))
  return sealEvents({ stream: 'case/1', head: EMPTY, events, enteredAt: ENTERED_AT }).map(({ text, salt, ...link }) => ({
    ...link,
    sealed: { text, salt },
  }))
}

/** The chain with one link replaced. */
function altered(links: readonly ChainLink[], position: number, change: (link: ChainLink) => Partial<ChainLink>): ChainLink[] {
  return links.map((link) => (link.position === position ? { ...link, ...change(link) } : link))
}

describe('Mã băm của sự kiện', () => {
  test('là SHA-256 của 0x00, mã băm trước, muối và văn bản; giá trị tính sẵn bằng sha256sum', () => {
    const hash = eventHash(HASH_BEFORE_FIRST, Buffer.alloc(32, 7), '{"type":"Đề án"}')
    expect(Buffer.from(hash).toString('hex')).toBe('cb5c48d0d45f9ddf2d1328ae0b1e9e4163046e0309df4da39a50bf75df471592')
  })
})

describe('Chuỗi sự kiện', () => {
  test('nguyên vẹn thì không có chỗ nào sai', () => {
    expect(verifyChain([])).toEqual([])
    expect(verifyChain(chain('một', 'hai', 'ba'))).toEqual([])
  })

  test('sửa một văn bản thì lộ ở đúng sự kiện ấy', () => {
    const links = altered(chain('một', 'hai', 'ba'), 2, ({ sealed }) => ({ sealed: sealed && { ...sealed, text: 'hại' } }))
    expect(verifyChain(links)).toEqual([{ position: 2, fault: 'altered' }])
  })

  test('sửa văn bản rồi tính lại mã băm thì lộ ở sự kiện sau', () => {
    const links = altered(chain('một', 'hai', 'ba'), 2, ({ previousHash, sealed }) => {
      const forged = { text: 'hại', salt: sealed?.salt ?? Buffer.alloc(32) }
      return { sealed: forged, hash: eventHash(previousHash, forged.salt, forged.text) }
    })
    expect(verifyChain(links)).toEqual([{ position: 3, fault: 'broken-link' }])
  })

  test('đổi muối cũng lộ', () => {
    const links = altered(chain('một'), 1, ({ sealed }) => ({ sealed: sealed && { ...sealed, salt: Buffer.alloc(32) } }))
    expect(verifyChain(links)).toEqual([{ position: 1, fault: 'altered' }])
  })

  test('bỏ một sự kiện ở giữa hay ở đầu thì lộ', () => {
    const [first, , third] = chain('một', 'hai', 'ba')
    if (first === undefined || third === undefined) throw new Error('the chain is too short')
    expect(verifyChain([first, third])).toEqual([
      { position: 3, fault: 'missing' },
      { position: 3, fault: 'broken-link' },
    ])
    expect(verifyChain([third]).map(({ fault }) => fault)).toEqual(['missing', 'broken-link'])
  })

  test('cắt bớt ở cuối thì lộ khi biết chuỗi đã đến đâu', () => {
    const links = chain('một', 'hai')
    const head = { version: 2, hash: links[1]?.hash ?? HASH_BEFORE_FIRST }
    expect(verifyChain(links, head)).toEqual([])
    expect(verifyChain(links.slice(0, 1), head)).toEqual([{ position: 2, fault: 'missing' }])
    expect(verifyChain(links, { ...head, hash: HASH_BEFORE_FIRST })).toEqual([{ position: 2, fault: 'broken-link' }])
  })

  test('sự kiện không được cho xem nội dung vẫn nối được chuỗi', () => {
    const links = altered(chain('một', 'hai', 'ba'), 2, () => ({ sealed: undefined }))
    expect(verifyChain(links)).toEqual([])
  })
})
