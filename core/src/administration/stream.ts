/** The streams in which administrative events are kept: one for the organisation, one for each committee's policy. */
export type AdministrativeStream = 'organisation' | 'calendar' | 'identity' | `policy/${string}`
