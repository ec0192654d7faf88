import { Radio } from '@mantine/core'
import { useState } from 'react'
import { Field } from '../../../face/field.tsx'
import { PeopleQuestion } from '../people-question.tsx'
import { speaksFor, withoutOthers, type SpeaksFor } from '../speaks-for.ts'
import { OrganisationQuestion } from '../organisation-question.tsx'
import { TextQuestion } from '../text-question.tsx'
import { whyAsked } from '../why-asked.ts'
import type { SectionProps } from './section-props.ts'
import styles from './duty-section.module.css'

/** Under which function or task it falls (d1.k1), and who proposes: a person, a group, an organisation (d4.k1). */
export function DutySection({ plan, change }: SectionProps) {
  const [chosen, setChosen] = useState<SpeaksFor>(speaksFor(plan))
  return (
    <>
      <TextQuestion of="functionOrTask" value={plan.functionOrTask} onChange={(functionOrTask) => change({ functionOrTask })} />
      <Field label="Đề xuất với tư cách" why={whyAsked('members')}>
        {(control) => (
          <Radio.Group<SpeaksFor> {...control} value={chosen}
            onChange={(next) => {
              setChosen(next)
              change(withoutOthers(next))
            }}>
            <div className={styles.options}>
              <Radio value="self" label="cá nhân" />
              <Radio value="group" label="một nhóm cán bộ" />
              <Radio value="organisation" label="cấp ủy, tổ chức đảng, cơ quan, đơn vị" />
            </div>
          </Radio.Group>
        )}
      </Field>
      {chosen === 'group' && <PeopleQuestion of="members" value={plan.members} onChange={(members) => change({ members })} />}
      {chosen === 'organisation' && (
        <OrganisationQuestion of="onBehalfOf" value={plan.onBehalfOf} onChange={(onBehalfOf) => change({ onBehalfOf })} />
      )}
    </>
  )
}
