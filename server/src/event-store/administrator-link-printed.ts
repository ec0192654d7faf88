import type { Upcaster } from './upcast.ts'

/** A link printed at the machine was once written as its owner's own doing; now it says who is told of it. */
export const administratorLinkPrinted: Upcaster = {
  type: 'AdministratorLinkPrinted',
  from: 1,
  because: 'người đứng đầu và Ủy ban Kiểm tra thấy ngay việc này, nên nó được ghi như mọi việc quản trị khác',
  example: { type: 'AdministratorLinkPrinted', on: '2026-01-05', by: 'machine', person: 'quantri', removesFactors: false },
  upcast: ({ person, removesFactors, ...frame }) => ({
    ...frame,
    person,
    enteredOn: frame.on,
    by: { person: 'system', position: null, committee: null, body: null },
    data: { person, removesFactors },
  }),
}
