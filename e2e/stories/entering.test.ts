import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { PASSWORD } from '../program/story-server.ts'
import { sees } from '../pages/sees.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { asStranger } = storyForThisFile('05/01/2026')

describe('Đăng nhập', () => {
  test('sai mật khẩu thì được báo, và những gì đã gõ vẫn còn', () =>
    asStranger(async (page) => {
      await page.goto('/dang-nhap')
      const form = signInPage(page)
      await form.signIn('canbo.phuong', 'không phải mật khẩu này')
      await sees(page, 'Tên đăng nhập hoặc mật khẩu không đúng')
      expect(await form.username.inputValue()).toBe('canbo.phuong')
      await accessible(page)
      await keyScreen(page, 'entering/wrong-password')
    }))

  test('đăng nhập xong thì về đúng trang định mở', () =>
    asStranger(async (page) => {
      await page.goto('/de-xuat')
      await signInPage(page).signIn('canbo.phuong', PASSWORD)
      await page.getByRole('heading', { level: 1, name: 'Đề xuất' }).waitFor()
    }))

  test('máy chủ lỗi ngay lúc mở trang: khung trang vẫn còn, bấm «Thử lại» thì mở được', () =>
    asStranger(async (page) => {
      await page.route('**/api/v1/session', (route) => route.fulfill({ status: 500 }))
      await page.goto('/ho-so')
      await page.getByRole('heading', { level: 1, name: 'Chưa mở được trang này' }).waitFor()
      await page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: 'Quy định' }).waitFor()
      await accessible(page)
      await page.unroute('**/api/v1/session')
      await page.getByRole('button', { name: 'Thử lại' }).click()
      await signInPage(page).username.waitFor()
    }))

  test('đăng xuất thì không còn gì ở lại', () =>
    asStranger(async (page) => {
      await page.goto('/dang-nhap')
      await signInPage(page).signIn('canbo.phuong', PASSWORD)
      await page.evaluate(`localStorage.setItem('dam-lam/ban-nhap/x', 'chữ đã gõ'); sessionStorage.setItem('dam-lam/viec/x', 'chữ đã gõ')`)
      await page.getByRole('button', { name: 'Tài khoản' }).click()
      await page.getByRole('button', { name: 'Đăng xuất' }).click()
      await page.getByRole('link', { name: 'Đăng nhập' }).waitFor()
      expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
    }))
})
