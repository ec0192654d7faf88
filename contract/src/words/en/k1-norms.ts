import type { Words } from '../words.ts'

/** The same sentences as in Vietnamese, each read against the text. */
export const k1Norms: Words['k1Norms'] = {
  heads: {
    within: 'First norm: protected within the content of the plan that got the go-ahead',
    considered: 'Second norm: considered for protection where there is risk or error without serious consequence',
  },
  conditions: {
    'go-ahead': 'The plan got the go-ahead of the competent level',
    'within-content': 'Within the content of the plan',
    'risk-or-error': 'There is a risk or an error',
    'no-serious-consequence': 'It caused no serious consequence',
    'one-of-four-cases': 'It is one of the four cases',
    'as-approved': 'Carried out as approved',
    'clean-motive': 'A clean motive, for the common good',
  },
  findings: { found: 'this condition was found', 'not-found': 'this condition was not found', 'not-established': 'not established yet' },
  within: {
    found: 'Every point was found to lie inside the scope: the first norm applies, and the cadre is protected within that content.',
    'not-found': 'A point was found to lie outside the scope: the first norm does not protect what lies outside. The text does not say that what lies inside loses protection because of it.',
    'not-established': 'It is not established whether what was done lies inside the scope, so nothing can be said yet of how far the first norm applies.',
  },
  considered: {
    found: 'All conditions of the second norm were found: the cadre is considered for protection. To be considered is not yet to be exempted or mitigated.',
    'not-established': 'Some condition is not established yet, so it cannot be said whether the second norm applies.',
    'no-incident': 'No risk and no error was found: there is nothing to which the second norm could apply.',
    serious: 'A serious consequence was found: the second norm does not apply.',
    'no-case': 'None of the four cases was found: the second norm does not apply.',
  },
  standing: 'Whether the second norm applies or not, the following provisions stand as before, each under its own conditions:',
  silent: {
    scope: 'The text does not say whether the second norm presupposes that the matter lies inside the approved scope.',
    serious: 'The text sets no threshold for a “serious consequence”, and does not say that such a consequence takes away the first norm.',
  },
  decides: 'The program only puts what people found beside the words of the text. Protection is considered and decided by the level that gave the go-ahead (Article 3, clause 4; Article 2, clause 6).',
  recognised: 'This was done at once and recognised afterwards. That a recognised scope counts like an approved one is the committee’s own rule, not the words of the text.',
  pilot: 'This is a pilot: Article 3, clause 4 accepts risk, damage, and a goal missed or reached only in part when a cadre carries out a pilot.',
}
