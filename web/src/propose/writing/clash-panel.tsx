import type { PlanDraft } from '@dam-lam/core'
import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { canStandTogether, settle, type Answer, type Choice } from '../saving/merge-drafts.ts'
import type { SavePhase } from '../saving/save-queue.ts'
import { answerName, answerWords } from './answer-words.ts'
import styles from './clash-panel.module.css'

/** Where it stands on the page. */
export const CLASH = 'hai-ban'

export interface ClashPanelProps {
  readonly clash: Extract<SavePhase, { readonly kind: 'clash' }>
  readonly onSettle: (plan: PlanDraft) => void
}

/** The draft was changed elsewhere in the same places: both texts side by side, and a person chooses. Nothing is lost before. */
export function ClashPanel({ clash: { merged, theirs }, onSettle }: ClashPanelProps) {
  const [choices, setChoices] = useState<{ readonly [Of in Answer]?: Choice }>({})
  const choiceOf = (of: Answer): Choice => choices[of] ?? (canStandTogether(theirs.plan[of], merged.plan[of]) ? 'both' : 'mine')
  const chosen = Object.fromEntries(merged.clashes.map((of) => [of, choiceOf(of)]))
  return (
    <section id={CLASH} className={styles.panel} role="alert">
      <h2 className={styles.title}>Bản nháp này đã được sửa ở nơi khác</h2>
      <p>Có thể trên một máy khác, hoặc bởi người cùng soạn. Những mục dưới đây được sửa ở cả hai nơi; hãy chọn cho từng mục. Chưa có gì bị mất.</p>
      {merged.clashes.map((of) => (
        <Radio.Group<Choice> key={of} className={styles.answer ?? ''} label={answerName(of)} value={choiceOf(of)} onChange={(choice) => setChoices({ ...choices, [of]: choice })}>
          <div className={styles.versions}>
            <Version title="Trên trang này" text={answerWords(merged.plan, of)} />
            <Version title="Ở nơi khác" text={answerWords(theirs.plan, of)} />
          </div>
          <div className={styles.choices}>
            {canStandTogether(theirs.plan[of], merged.plan[of]) && <Radio value="both" label="giữ cả hai" />}
            <Radio value="mine" label="giữ bản trên trang này" />
            <Radio value="theirs" label="lấy bản ở nơi khác" />
          </div>
        </Radio.Group>
      ))}
      <Button onClick={() => onSettle(settle(merged, theirs.plan, chosen))}>Dùng những lựa chọn này</Button>
    </section>
  )
}

function Version({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className={styles.version}>
      <p className={styles.whose}>{title}</p>
      <p className={styles.text}>{text}</p>
    </div>
  )
}
