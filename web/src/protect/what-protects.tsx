import { k1Norms } from '@dam-lam/core'
import { cite, label } from '@dam-lam/law'
import { Part } from '../case/paper/part.tsx'
import { words } from '../face/words.ts'
import styles from './own-protection.module.css'

const of = words.k1Norms
const { considered } = k1Norms(null)

/** The two norms of Điều 6 khoản 1, apart and in the words of the text: what protects, and on what condition. Once for all cases; each says what was found. */
export const WhatProtects = () => (
  <div className={styles.norms}>
    <Part title={of.heads.within} why={{ clauses: [cite('d6.k1', 'đều được bảo vệ trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương')] }}>
      <p>Điều kiện: {of.conditions['within-content'].toLocaleLowerCase('vi')}. Phạm vi ghi ở từng hồ sơ dưới đây lấy từng chữ từ chủ trương; văn bản không nêu riêng thì lấy từ kế hoạch.</p>
    </Part>
    <Part title={of.heads.considered} why={{ clauses: [cite('d6.k1', 'Nếu có rủi ro, sai sót mà không gây hậu quả nghiêm trọng thì cán bộ được xem xét bảo vệ trong một số trường hợp sau')] }}>
      <ul>
        {considered.cases.map(({ case: name, words: { quote } }) => <li key={name}>{label(name, 'vi')}: «{quote}»</li>)}
      </ul>
      <p>{of.decides}</p>
    </Part>
  </div>
)
