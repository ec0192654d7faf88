/**
 * A link to set the password of an administrator, printed at the machine because nobody else could give one. No act makes
 * it: whoever has the machine is asked for no power. So much the more are those told who watch over the committee.
 */
export interface AdministratorLinkPrintedEvents {
  readonly AdministratorLinkPrinted: {
    readonly person: string
    /** The telephone or key is lost too: whoever uses the link signs in without it from then on. */
    readonly removesFactors: boolean
  }
}
