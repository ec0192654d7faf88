/** Text as people compare it: without regard to capitals, to the number of spaces, to a mark that a heading must be filled in. */
export const sameText = (text: string): string => text.normalize('NFC').replaceAll('*', ' ').replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('vi')
