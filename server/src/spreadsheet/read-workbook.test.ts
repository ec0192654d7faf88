import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { zipOf } from '../zip/testing/zip-of.ts'
import { readWorkbook } from './read-workbook.ts'
import { UnreadableWorkbook } from './workbook.ts'

/** A workbook of one sheet, its cells given as they stand in the file. */
const workbookWith = (cells: string, shared = '<sst/>'): Uint8Array =>
  zipOf({
    'xl/workbook.xml': '<workbook xmlns:r="x"><sheets><sheet name="Người" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': shared,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
  })

const cellsOf = (bytes: Uint8Array) => readWorkbook(bytes).map(({ rows }) => [...rows].map(([row, cells]) => [row, [...cells]]))

const faultOf = (bytes: Uint8Array): string => {
  try {
    readWorkbook(bytes)
    return 'none'
  } catch (error) {
    return error instanceof UnreadableWorkbook ? error.fault : 'another'
  }
}

describe('Đọc bảng tính', () => {
  test('đọc lại đúng những gì đã viết ra, dấu tiếng Việt nguyên vẹn', async () => {
    const bytes = await writeXlsxFile([
      { sheet: 'Cấp ủy', data: [['Mã', 'Tên'], ['phuong', 'Đảng ủy phường Cẩm Thành']] },
      { sheet: 'Người', data: [[null, 'Nguyễn Văn A', 7]] },
    ]).toBuffer()
    const [committees, people] = readWorkbook(bytes)
    expect(committees?.name).toBe('Cấp ủy')
    expect(committees?.rows.get(2)?.get(2)).toEqual({ text: 'Đảng ủy phường Cẩm Thành', kind: 'text' })
    expect([...(people?.rows.get(1) ?? [])]).toEqual([[2, { text: 'Nguyễn Văn A', kind: 'text' }], [3, { text: '7', kind: 'number' }]])
  })

  test('ô công thức và ô lỗi được nhận ra, không ai tính lại', () =>
    expect(cellsOf(workbookWith('<row r="3"><c r="B3" t="str"><f>A3&amp;"x"</f><v>ax</v></c><c r="AA3" t="e"><v>#REF!</v></c></row>'))).toEqual([
      [[3, [[2, { text: 'ax', kind: 'formula' }], [27, { text: '#REF!', kind: 'error' }]]]],
    ]))

  test('chữ nhiều kiểu trong một ô được ghép lại; phần chú âm bỏ qua; ô không ghi vị trí thì theo thứ tự', () =>
    expect(cellsOf(workbookWith('<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>Trần B</t></is></c></row>', '<sst><si><r><t>Nguyễn </t></r><r><t>Văn A</t></r><rPh><t>x</t></rPh></si></sst>'))).toEqual([
      [[1, [[1, { text: 'Nguyễn Văn A', kind: 'text' }], [2, { text: 'Trần B', kind: 'text' }]]]],
    ]))

  test.each([
    ['không phải tệp nén', Buffer.from('Họ và tên;Chức danh'), 'not-a-workbook'],
    ['tệp nén khác', zipOf({ 'a.xml': '<a/>' }), 'not-a-workbook'],
    ['XML hỏng', workbookWith('<row>'), 'not-a-workbook'],
    ['thực thể tự đặt', zipOf({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'xl/_rels/workbook.xml.rels': '<a/>' }), 'not-a-workbook'],
    ['bung ra quá lớn', zipOf({ 'xl/workbook.xml': ' '.repeat(41_000_000) }), 'too-large'],
    ['quá nhiều phần', zipOf(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}.xml`, '<a/>']))), 'too-large'],
    ['quá nhiều dòng', workbookWith(Array.from({ length: 25_001 }, () => '<row><c t="str"><v>a</v></c></row>').join('')), 'too-many-rows'],
  ])('%s: từ chối', (_, bytes, fault) => expect(faultOf(bytes)).toBe(fault))

  test('nói dối về độ lớn thì không được cấp thêm chỗ', () => {
    const bytes = Buffer.from(zipOf({ 'xl/workbook.xml': `<a>${'x'.repeat(100_000)}</a>` }))
    const central = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt32LE(10, central + 24)
    expect(faultOf(bytes)).toBe('not-a-workbook')
  })
})
