/** tar-fs ships no types; this is the one function of it that is used here. */
declare module 'tar-fs' {
  export function extract(directory: string): NodeJS.WritableStream
}
