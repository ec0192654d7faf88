/** Text as one types it in haste: no diacritics, small letters, đ as d. The database's `plain_text` does the same. */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')

/** Whether every word of what was typed occurs in the text, in whatever order. */
export const matches = (text: string, typed: string): boolean => {
  const plain = plainText(text)
  return plainText(typed)
    .split(/\s+/u)
    .every((word) => plain.includes(word))
}
