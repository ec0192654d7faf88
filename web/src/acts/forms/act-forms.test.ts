import { ACT_DATA } from '@dam-lam/contract'
import { ACT_NAMES } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Fields } from '../asking/question.ts'
import { askingFor } from '../testing/asking-for.ts'
import { ACT_FORMS } from './act-forms.ts'

/** The keys of the data of an act, over all its shapes. */
const keysOf = (schema: z.ZodType): readonly string[] => {
  const { properties = {}, anyOf = [], oneOf = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const shapes = [properties, ...[...anyOf, ...oneOf].map((shape) => (typeof shape === 'object' ? (shape.properties ?? {}) : {}))]
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape)))].toSorted()
}

/** Every field of a form, those of its groups and lists included. */
const allFields = (fields: Fields): readonly Fields[string][] =>
  Object.values(fields).flatMap((field) => {
    const question = typeof field.question === 'function' ? field.question(askingFor({})) : field.question
    return 'fields' in question ? [field, ...allFields(question.fields)] : [field]
  })

describe.each(ACT_NAMES)('%s', (act) => {
  test('asks for every key of its data, and for nothing else', () =>
    expect(Object.keys(ACT_FORMS[act].fields).toSorted()).toEqual(keysOf(ACT_DATA[act])))

  test('every field has a label', () =>
    expect(allFields(ACT_FORMS[act].fields).filter(({ label }) => label.trim() === '')).toEqual([]))
})

test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai, Điều 7 khoản 10: the head reads both before deciding', () =>
  expect(ACT_FORMS['head-decides'].read).toEqual(['d4.k3.b.g2', 'd7.k10']))
