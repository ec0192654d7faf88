import { expect, test } from 'vitest'
import { html, paragraphs } from './html.ts'

test('chữ của người viết không bao giờ thành mã của trang', () => {
  const written = `<script>alert("1")</script> & 'nháy'`
  expect(html`<p title="${written}">${written}</p>`.text).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;nháy&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;nháy&#39;</p>',
  )
})

test('mảnh nằm trong mảnh không bị viết lại lần nữa; không có gì thì không viết gì', () => {
  expect(html`<ul>${[html`<li>${'a<b'}</li>`, html`<li>${2}</li>`]}</ul>${null}${false}`.text).toBe('<ul><li>a&lt;b</li><li>2</li></ul>')
})

test('dòng trống tách đoạn, xuống dòng thì vẫn xuống dòng', () => {
  expect(paragraphs('Một <b>\nHai\n\n\nBa').map(({ text }) => text)).toEqual(['<p>Một &lt;b&gt;<br>Hai</p>', '<p>Ba</p>'])
  expect(paragraphs(' \n\n ')).toEqual([])
})
