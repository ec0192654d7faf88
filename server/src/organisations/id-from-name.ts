import { plainText } from './plain-search.ts'

/**
 * A name as an id that can be read in an address: «Đảng ủy phường Cẩm Thành» becomes `dang-uy-phuong-cam-thanh`, and with a
 * number at its end where another has that id.
 */
export function idFromName(name: string, taken: ReadonlySet<string>): string {
  const plain = plainText(name).replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 100) || 'x'
  for (let number = 2, id = plain; ; number += 1) {
    if (!taken.has(id)) return id
    id = `${plain}-${number}`
  }
}
