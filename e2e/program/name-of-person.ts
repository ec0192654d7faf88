import { DEMO_ORGANISATION } from '../../server/src/demo/demo-organisation.ts'

/** What the illustrative tree calls somebody: `canbo.phuong` → «Cán bộ lãnh đạo, quản lý thứ nhất, Đảng ủy phường (minh họa)». */
export function nameOfPerson(id: string): string {
  const person = DEMO_ORGANISATION.people.find((one) => one.id === id)
  if (!person) throw new Error(`nobody is called ${id}`)
  return person.name
}
