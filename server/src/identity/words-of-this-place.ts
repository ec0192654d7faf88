/*
 * Words that somebody who guesses passwords of this very program tries first (OWASP ASVS 5.0, 6.1.2): what it is called, whom it
 * serves, and what people write when they cannot think of anything. Without diacritics and spaces, longest first.
 */
const WORDS = [
  'quangngai', 'dangcongsan', 'tinhuy', 'danguy', 'chibo', 'damlam', 'damnghi', 'damnoi', 'canbo', 'bithu',
  'vietnam', 'khuyenkhich', 'baove', 'sangtao', 'nangdong', 'vilichchung', 'quydinh', 'matkhau', 'password', 'passwd', 'dangnhap', 'admin', 'quantri',
].toSorted((a, b) => b.length - a.length)

/** What must be left of a password without them. */
const LEAST_LEFT = 8

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Whether a password is little more than words of this place and parts of the own user name: «QuangNgai@2026». */
export function isOfThisPlace(password: string, username: string): boolean {
  const own = username.split(/[^\p{L}\p{N}]+/u).map(plain).filter((part) => part.length >= 3)
  return [...WORDS, ...own].reduce((left, word) => left.replaceAll(word, ''), plain(password)).length < LEAST_LEFT
}
