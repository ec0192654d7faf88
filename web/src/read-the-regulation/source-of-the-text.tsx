import { CORRECTIONS, EDITION, isProvisionId, label } from '@dam-lam/law'
import { formatDate } from '../face/format-date.ts'
import styles from './source-of-the-text.module.css'

const { copy, number, signedOn } = EDITION

/** From which paper the text was taken, what is not on it, and every place that was repaired. */
export function SourceOfTheText() {
  return (
    <section className={styles.source} aria-labelledby="source-of-the-text">
      <h2 id="source-of-the-text" className={styles.heading}>Nguồn của văn bản này</h2>
      <p>
        Chép từ bản sao lục số {copy.number} ngày {formatDate(copy.madeOn)} của {copy.madeBy}, dấu đến
        số {copy.arrivalNumber} ngày {formatDate(copy.arrivedOn)}.
        {number === null && ' Số của chính Quy định không có trên bản sao.'}
        {signedOn === null && ' Ngày ký, cũng là ngày Quy định có hiệu lực theo Điều 11, không có trên bản sao.'}
      </p>
      <p>Máy quét làm hỏng {CORRECTIONS.length} chỗ, đã sửa lại như sau:</p>
      <ol className={styles.corrections}>
        {CORRECTIONS.map(({ where, received, repaired, reason }) => (
          <li key={received}>
            {isProvisionId(where) && `${label(where, 'vi')}: `}«{oneLine(received)}» thành «{oneLine(repaired)}». {reason}
          </li>
        ))}
      </ol>
    </section>
  )
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' / ')
