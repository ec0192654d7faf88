/** «trả lời bằng văn bản» → «Trả lời bằng văn bản»: a term of the glossary where a line begins with it. */
export const asSentence = (term: string): string => term.charAt(0).toLocaleUpperCase('vi') + term.slice(1)
