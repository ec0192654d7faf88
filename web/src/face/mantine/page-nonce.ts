/** The nonce with which this page was served: a style made at run time must carry it. Empty where no policy is in force. */
export const pageNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
