import { apart, met, unmet, type Chapter } from './item.ts'

const NO_ENCRYPTION = 'The program encrypts nothing itself: disks, backups and connections are encrypted by those who run it.'

export const v11: Chapter = {
  number: 11,
  title: 'Cryptography',
  items: [
    unmet(2, '11.1.1', 'A policy for the life of keys', 'The inventory says where each secret is and who has it; there is no schedule by which they are replaced.', 'docs/security.md'),
    met(2, '11.1.2', 'An inventory of keys and algorithms', 'On the security page.', 'docs/security.md'),
    met(2, '11.2.1', 'Proven implementations only', 'Node’s crypto (OpenSSL), PostgreSQL’s sha256, argon2 in Rust.', 'docs/adr/0008-dependencies.md'),
    met(2, '11.2.2', 'Algorithms can be replaced', 'A password hash carries its cost and is replaced with the password; a hash of evidence begins with a byte that names its kind, so that a second kind can stand beside it.', 'server/src/identity/password.ts', 'server/src/event-store/hash.ts'),
    met(2, '11.2.3', '128 bits of security', 'SHA-256, 256-bit tokens, 160-bit seeds.', 'server/src/identity/session.ts', 'server/src/event-store/hash.ts'),
    apart(1, '11.3.1', 'No weak modes of encryption', NO_ENCRYPTION),
    apart(1, '11.3.2', 'Approved ciphers only', NO_ENCRYPTION),
    apart(2, '11.3.3', 'Authenticated encryption', NO_ENCRYPTION),
    met(1, '11.4.1', 'Approved hash functions only', 'SHA-256; SHA-1 only inside the HMAC of one-time codes, as every authenticator computes them (RFC 6238).', 'server/src/event-store/hash.ts', 'server/src/identity/totp.ts'),
    met(2, '11.4.2', 'Passwords under a slow hash', 'argon2id with the cost that its library recommends.', 'server/src/identity/password.ts', 'server/src/identity/sign-in-cost.test.ts'),
    met(2, '11.4.3', 'Collision-resistant hashes for integrity', 'SHA-256 over the canonical text, salted and chained.', 'server/src/event-store/verify-chain.test.ts'),
    apart(2, '11.4.4', 'Stretch passwords into keys', 'No key is made from a password.'),
    met(2, '11.5.1', 'Secrets from a secure generator, 128 bits', 'Tokens 256, recovery codes 120 under a counter of failures, salts 256. UUIDs name things and open nothing.', 'server/src/identity/session.ts', 'server/src/event-store/event-store.ts'),
    met(2, '11.6.1', 'Approved algorithms for key pairs and signatures', 'The program makes no key pair; signatures of passkeys are verified by a library that takes the algorithms of WebAuthn.', 'server/src/identity/sign-in-with-passkey.ts', 'server/src/identity/passkey.test.ts'),
  ],
}
