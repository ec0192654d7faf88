/** The name to show for a party: `person/canbo.phuong`, `committee/phuong`, `body/ban.thamdinh.phuong`. */
export type NameOf = (party: string) => string

const withoutKind = (party: string): string => party.slice(party.indexOf('/') + 1)

/** Names as an answer carries them; what has no name there is shown by its id. */
export const nameOf =
  (names: Readonly<Record<string, string>>): NameOf =>
  (party) =>
    names[party] ?? withoutKind(party)
