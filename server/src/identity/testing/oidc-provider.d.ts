/** `oidc-provider` ships no types; this is what is used of it here. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  export class Provider {
    constructor(issuer: string, configuration: unknown)
    callback(): RequestListener
  }
}
