import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileType, SecrecyDegree } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { temporaryDirectory } from '../../testing/temporary-directory.ts'
import { docx, docxHeader, docxWatermark, ods, odt, PNG, pptx, xlsx } from '../testing/documents.ts'
import { pdfOf } from '../testing/pdf-of.ts'
import { zipOf } from '../../zip/testing/zip-of.ts'
import { inspect } from './inspect.ts'
import { lookInto, type Inspection } from './look-into.ts'

const look = (bytes: Buffer | string): Promise<Inspection> => lookInto(Buffer.from(bytes), () => undefined)

/** As the program does it: in a thread of its own. */
function lookApart(bytes: Buffer | string): Promise<Inspection> {
  const path = join(temporaryDirectory(), 'tep')
  writeFileSync(path, bytes)
  return inspect(path)
}

const OOXML = 'application/vnd.openxmlformats-officedocument.'
const LETTER = ['TỈNH ỦY QUẢNG NGÃI', 'Số 12-BC/TU']
const MORE = Array.from({ length: 30 }, (_, index) => `Dòng ${index + 1}`)
const page = (...lines: readonly string[]) => lines.map((text, index) => ({ text, x: 60, y: 780 - index * 20 }))

describe('Nhận loại tệp theo nội dung', () => {
  test.each<[string, Buffer | string, FileType]>([
    ['PDF', pdfOf([page('Kế hoạch')]), 'application/pdf'],
    ['Word', docx('Kế hoạch'), `${OOXML}wordprocessingml.document`],
    ['Excel', xlsx([['Kế hoạch']]), `${OOXML}spreadsheetml.sheet`],
    ['PowerPoint', pptx(['Kế hoạch']), `${OOXML}presentationml.presentation`],
    ['ODT', odt(['Kế hoạch']), 'application/vnd.oasis.opendocument.text'],
    ['ODS', ods([['Kế hoạch']]), 'application/vnd.oasis.opendocument.spreadsheet'],
    ['PNG', PNG, 'image/png'],
    ['văn bản thường', 'Kế hoạch\nnăm 2026', 'text/plain'],
    ['UTF-16', Buffer.from('\uFEFFKế hoạch', 'utf16le'), 'text/plain'],
  ])('%s', async (_name, bytes, type) => expect(await look(bytes)).toMatchObject({ type, readable: true }))

  test.each<[string, Buffer | string]>([
    ['trang web', '<!DOCTYPE html><script>alert(1)</script>'],
    ['ảnh SVG', ' <svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['chương trình', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['Word cũ', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['Word có macro', docx('Kế hoạch', { 'word/vbaProject.bin': 'x' })],
    ['tệp nén', zipOf({ 'a.txt': 'x' })],
    ['PDF sau thứ khác', Buffer.concat([Buffer.from('<html>'), pdfOf([page('x')])])],
    ['không phải chữ', Buffer.from([0x41, 0xff, 0xfe, 0x00])],
  ])('%s không nhận', async (_name, bytes) => expect((await look(bytes)).type).toBeNull())

  test.each<[string, Buffer]>([
    ['tệp nén có mật khẩu', zipOf({ '[Content_Types].xml': '' }, { locked: true })],
    ['tệp nén hỏng', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)])],
    ['PDF hỏng', Buffer.from('%PDF-1.7\nhỏng')],
    ['phình ra quá cỡ', docx('', { 'word/document.xml': ' '.repeat(60_000_000) })],
  ])('%s: nói là không mở được', async (_name, bytes) => expect((await look(bytes)).readable).toBe(false))
})

describe('Tìm dấu độ mật ở đầu trang', () => {
  test.each<[string, Buffer | string, SecrecyDegree]>([
    ['PDF', pdfOf([page(...LETTER, 'MẬT')]), 'confidential'],
    ['PDF, cạnh nơi và ngày', pdfOf([[...page(...LETTER), { text: 'TỐI MẬT', x: 60, y: 700 }, { text: 'Quảng Ngãi, ngày 3', x: 320, y: 700 }]]), 'secret'],
    ['PDF, từng chữ một', pdfOf([Array.from('TỐIMẬT').map((text, index) => ({ text, x: 60 + index * 20, y: 780 }))]), 'secret'],
    ['PDF, trang sau', pdfOf([page('Kế hoạch'), page('TUYỆT MẬT')]), 'top-secret'],
    ['Word', docx([...LETTER, 'Mật', ...MORE].join('\n')), 'confidential'],
    ['Word, chữ tách dấu', docx([...LETTER, 'TỐI MẬT'.normalize('NFD')].join('\n')), 'secret'],
    ['Word, sau ngắt trang', docx(`${MORE.join('\n')}\fT Ố I  M Ậ T`), 'secret'],
    ['Word, cạnh ngày sau dấu tab', docx('MẬT\tQuảng Ngãi, ngày 3'), 'confidential'],
    ['Word, đầu trang in sẵn', docx('Kế hoạch', docxHeader('TUYỆT MẬT')), 'top-secret'],
    ['Word, in chìm', docx('Kế hoạch', docxWatermark('TỐI MẬT')), 'secret'],
    ['Excel', xlsx([['UBND phường', 'MẬT'], ['Số', 'Tên']]), 'confidential'],
    ['Excel, đầu trang in sẵn', xlsx([['Số']], '&amp;L&amp;&quot;Arial,Bold&quot;&amp;14TỐI MẬT&amp;R1'), 'secret'],
    ['PowerPoint', pptx(['MẬT', 'Kế hoạch']), 'confidential'],
    ['ODT', odt(['Kế hoạch'], 'MẬT'), 'confidential'],
    ['ODS', ods([['', 'TỐI MẬT']]), 'secret'],
    ['văn bản thường', `${LETTER.join('\r\n')}\r\nMẬT\r\n`, 'confidential'],
    ['CSV', 'TỐI MẬT;;;\nSố;Tên', 'secret'],
  ])('%s', async (_name, bytes, mark) => expect((await look(bytes)).mark).toBe(mark))

  test.each<[string, Buffer | string]>([
    ['PDF', pdfOf([page('Mật độ dân cư', 'bảo vệ bí mật nhà nước')])],
    ['Word', docx('Mật độ dân cư của phường\nBÍ MẬT KINH DOANH')],
    ['Word, cuối trang', docx([...MORE, 'MẬT'].join('\n'))],
    ['Excel', xlsx([['Mật độ dân cư', '2.000']])],
    ['văn bản thường', 'mật độ dân cư'],
  ])('%s nói về mật độ, bí mật thì không phải dấu', async (_name, bytes) => expect((await look(bytes)).mark).toBeNull())

  test('bản quét không có chữ thì nói là không đọc được; có trang đọc được thì nói là một phần', async () => {
    expect((await look(pdfOf([[], []]))).textRead).toBe('none')
    expect((await look(PNG)).textRead).toBe('none')
    expect((await look(pdfOf([page('Kế hoạch'), []]))).textRead).toBe('in-part')
    expect((await look(pdfOf([page('Kế hoạch')]))).textRead).toBe('whole')
    expect((await look(docx('Kế hoạch'))).textRead).toBe('whole')
  })
})

describe('Xem tệp ở một luồng riêng', () => {
  test('nhiều tệp cùng lúc, mỗi tệp một kết quả', async () => {
    const found = await Promise.all([pdfOf([page('MẬT')]), docx('TỐI MẬT'), Buffer.from('%PDF-1.7 hỏng'), PNG, 'Kế hoạch'].map(lookApart))
    expect(found.map(({ mark, readable }) => [mark, readable])).toEqual([
      ['confidential', true],
      ['secret', true],
      [null, false],
      [null, true],
      [null, true],
    ])
  })

  test('tệp không còn đó thì coi như không mở được', async () => {
    expect((await inspect(join(temporaryDirectory(), 'không có'))).readable).toBe(false)
  })
})
