import { label } from '@dam-lam/law'
import { groundOf, type Basis } from './basis.ts'

/** The label of a basis: «Điều 4 khoản 3», «nội bộ», «thông lệ»; of several clauses the first, and how many more. */
export function groundWords(basis: Pick<Basis, 'clauses' | 'policy'>): string {
  switch (groundOf(basis)) {
    case 'policy':
      return 'nội bộ'
    case 'practice':
      return 'thông lệ'
    case 'law': {
      const [first, ...others] = new Set(basis.clauses?.map(({ at }) => label(at, 'vi')))
      return others.length === 0 ? (first ?? '') : `${first} và ${others.length} điều khoản khác`
    }
  }
}
