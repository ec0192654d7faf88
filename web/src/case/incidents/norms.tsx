import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { quotedClauses } from '../../face/basis/quoted-clauses.ts'
import { words } from '../../face/words.ts'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'
import type { IncidentShown } from './compared.ts'
import styles from './norms.module.css'
import { saidOfNorms } from './said-of-norms.ts'

const of = words.k1Norms
const PILOT = cite('d3.k4', 'Chấp nhận rủi ro, thiệt hại, kết quả không đạt hoặc chỉ đạt được một phần mục tiêu')
type Norms = IncidentShown['norms']
type Condition = Norms['within']['conditions'][number]

/** The two norms of Điều 6 khoản 1, apart: each condition as it was found, with the words of the text; then what stands all the same. */
export function Norms({ incident, names }: { readonly incident: IncidentShown; readonly names: CaseView['names'] }) {
  const { within, considered, standing } = incident.norms
  const said = saidOfNorms(incident)
  return (
    <>
      <Part title={of.heads.within} why={{ clauses: quotedClauses([within.words]) }}>
        <p>{said.within}</p>
        {incident.approvedBy === 'urgent-conclusion' && <p>{of.recognised}</p>}
        <Conditions conditions={within.conditions} />
      </Part>
      <Part title={of.heads.considered} why={{ clauses: quotedClauses([considered.words]) }}>
        <p>{said.considered}</p>
        <Conditions conditions={considered.conditions} />
        <Conditions conditions={considered.cases} />
        {within.finding === 'not-found' && <p>{of.silent.scope}</p>}
        {considered.conditions.some(({ name, finding }) => name === 'no-serious-consequence' && finding !== 'found') && <p>{of.silent.serious}</p>}
      </Part>
      <Part title="Vẫn còn nguyên" why={{ clauses: [...quotedClauses(standing), ...(incident.pilot ? [PILOT] : [])] }}>
        <p>{of.standing}</p>
        <ul className={styles.conditions}>
          {standing.map(({ id, label, quote }) => (
            <li key={id}>
              <strong>{label}:</strong> «{quote}»
              {id === 'd3.k4' && <OfCadres exemption={incident.exemption} names={names} />}
            </li>
          ))}
        </ul>
        {incident.pilot && <p>{of.pilot}</p>}
        <p>{of.decides}</p>
      </Part>
    </>
  )
}

/** The conditions under which exemption or mitigation is considered, for each cadre (d3.k4). */
const OfCadres = ({ exemption, names }: Pick<IncidentShown, 'exemption'> & { readonly names: CaseView['names'] }) => (
  <FactList
    facts={exemption.map(({ person, conditions }) => ({
      name: nameOf(names)(`person/${person}`),
      value: conditions.map(({ name, finding }) => `${isNamed(name) ? of.conditions[name] : name}: ${of.findings[finding]}`).join('; '),
    }))}
  />
)

const Conditions = ({ conditions }: { readonly conditions: readonly Condition[] }) => (
  <ul className={styles.conditions}>
    {conditions.map(({ name, words: { label, quote }, finding }) => (
      <li key={name} className={styles.condition} data-finding={finding}>
        <span><strong>{isNamed(name) ? of.conditions[name] : label}</strong>: {of.findings[finding]}</span>
        <span className={styles.words}>«{quote}»</span>
      </li>
    ))}
  </ul>
)

/** A condition has a name of its own; a case is called by its provision. */
const isNamed = (name: Condition['name']): name is keyof typeof of.conditions => name in of.conditions
