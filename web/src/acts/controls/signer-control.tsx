import type { Me } from '@dam-lam/contract'
import type { PostName } from '@dam-lam/core'
import { useCommittee } from '../../api/committees.ts'
import { ChoiceControl } from './choice-control.tsx'
import { useCaseAsked, type ControlProps } from './filling.ts'

const MAY_SIGN: readonly PostName[] = ['head', 'deputy', 'chief-of-office']
const WRITES_LETTERS: readonly PostName[] = ['clerk', 'chief-of-office', 'head', 'deputy']

/** Who signed for the committee in whose name the letter goes out: that of the person who enters it. */
export function SignerControl(props: ControlProps) {
  const { view, me, today } = useCaseAsked()
  const { data } = useCommittee(writingCommittee(me) ?? view.competentCommittee.id, today)
  const signers = (data?.holders ?? []).filter(({ post }) => MAY_SIGN.includes(post))
  return <ChoiceControl {...props} options={signers.map(({ person, title }) => ({ value: person.id, label: nameAndTitle(person.name, title) }))} />
}

const writingCommittee = ({ positions }: Me): string | undefined => positions.find(({ post }) => WRITES_LETTERS.includes(post))?.committee

/** The demonstration names posts instead of persons; there the two say the same. */
const nameAndTitle = (name: string, title: string): string => (name.includes(title) ? name : `${name}, ${title}`)
