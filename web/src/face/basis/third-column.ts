/** From this width on Căn cứ stands beside the page; below, it is a sheet. The same number stands in shell.module.css. */
const WIDE_ENOUGH = '(min-width: 75em)'

/** Whether Căn cứ is on screen without being opened. */
export const hasThirdColumn = (): boolean => matchMedia(WIDE_ENOUGH).matches
