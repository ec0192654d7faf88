/**
 * The holder of a one-time link has bound single sign-on as the way into the account. No act makes it: whoever was handed the
 * link has the power to. It is told like the link, because from then on the office's provider says who the person is.
 */
export interface SingleSignOnBoundByLinkEvents {
  readonly SingleSignOnBoundByLink: {
    readonly person: string
    /** The provider, by its address. */
    readonly issuer: string
  }
}
