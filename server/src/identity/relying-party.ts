/**
 * For whom a passkey is made: the name of the machine in the address that people use, and that address itself. Browsers take
 * no IP address here, so on one's own machine it is `localhost`.
 *
 * @param publicUrl  `https://damlam.example.vn`, `http://localhost:8080`
 */
export const relyingParty = (publicUrl: string): { readonly id: string; readonly origin: string } => ({
  id: new URL(publicUrl).hostname,
  origin: publicUrl,
})

/** What devices show as the name of the place to which a passkey belongs. */
export const RELYING_PARTY_NAME = 'Dám Làm'
