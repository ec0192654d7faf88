import { assert, array, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marksTyped, withoutMarked } from './marks-typed.ts'

const MARKED = 'Làm thử ở hai khu.\n T Ố I  M Ậ T \nDanh sách kèm theo.'

describe('dấu mật trong những gì được gõ', () => {
  test('nói dấu đứng ở mục nào, dòng nào, độ nào; mỗi chỗ một lần', () => {
    expect(marksTyped({ plan: { title: 'MẬT', solution: MARKED, risks: [{ risk: 'Mưa' }, { risk: 'Gió\nTUYỆT MẬT\nMẬT' }] }, draftVersion: 3 })).toEqual([
      { path: ['plan', 'title'], line: 1, degree: 'confidential' },
      { path: ['plan', 'solution'], line: 2, degree: 'secret' },
      { path: ['plan', 'risks', 1, 'risk'], line: 2, degree: 'top-secret' },
    ])
  })

  test('chữ mật trong câu, mật độ dân cư: không phải dấu; đăng ký văn bản mật và mật khẩu không bị tìm', () => {
    expect(marksTyped({ problem: 'Mật độ dân cư cao.\nGiữ bí mật nhà nước.\nmật' })).toEqual([])
    expect(marksTyped({ papers: [{ number: 'MẬT' }], password: 'TUYỆT MẬT', next: 'TỐI MẬT', token: 'MẬT', nothing: null, count: 7, made: true })).toEqual([])
  })

  test('bỏ những chỗ có dấu thì không còn dấu nào, và mọi chỗ khác còn nguyên', () => {
    expect(withoutMarked({ typed: { a: MARKED, b: ['MẬT', 'Mưa'] }, on: null })).toEqual({ typed: { a: '', b: ['', 'Mưa'] }, on: null })
    const text = constantFrom('MẬT', MARKED, 'Độ mật: Tối mật', 'Mưa', '')
    assert(
      property(record({ a: text, list: array(record({ b: text })), words: string() }), (typed) => {
        const kept = withoutMarked(typed)
        expect(marksTyped(kept)).toEqual([])
        expect(kept.list).toHaveLength(typed.list.length)
        if (marksTyped(typed).length === 0) expect(kept).toEqual(typed)
      }),
    )
  })
})
