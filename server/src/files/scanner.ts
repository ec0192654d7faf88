/** Looks for viruses. */
export interface Scanner {
  /**
   * @returns the name of the virus; null where none was found
   * @throws ScannerAway when nobody answers; then nothing is known of the bytes
   */
  scan(bytes: AsyncIterable<Buffer>): Promise<string | null>
}

/** The scanner does not answer, or not in its own words. */
export class ScannerAway extends Error {
  override readonly name = 'ScannerAway'
}
