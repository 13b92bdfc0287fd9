import type { Page } from 'playwright-core'
import { fillIn } from './browser.ts'
import { district } from './office.ts'

type Told = { readonly [field: string]: string }

/** A file as a scanner saves it. */
export const paper = (name: string) => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4 ${name}`),
})

/** Writes a new record in its register's list and opens its page. */
export async function add(page: Page, register: string, label: string, told: Told): Promise<void> {
  await page.goto(new URL(`/${district}/registers/${register}`, page.url()).href)
  await page
    .getByRole('button', { name: /^(plus )?新\s*建/ })
    .first()
    .click()
  await save(page, label, told)
  await page.getByRole('button', { name: `打开新建的${label}` }).click()
  await page.getByRole('region', { name: '变动记录' }).waitFor()
}

/** Begins a record from the page of the one it is about, which says what it can. */
export async function begin(page: Page, label: string, told: Told): Promise<void> {
  // Its name begins with that of its icon.
  await page
    .getByRole('region', { name: '由本条登记' })
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .click()
  await save(page, label, told)
  await page.getByRole('region', { name: '变动记录' }).waitFor()
}

async function save(page: Page, label: string, told: Told): Promise<void> {
  const form = page.getByRole('form', { name: `新建${label}` })
  await form.getByRole('button', { name: '保存' }).waitFor()
  const more = form.getByRole('button', { name: /^还有 \d+ 项可填$/ })
  if ((await more.count()) > 0) await more.click()
  await fillIn(form, told)
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'detached' })
}

/** Takes one step of the case that is open. */
export async function act(page: Page, label: string, told: Told = {}, files: readonly string[] = []): Promise<void> {
  await page.getByRole('toolbar', { name: '可以办理的' }).getByRole('button', { name: label, exact: true }).click()
  const form = page.getByRole('form', { name: label, exact: true })
  await fillIn(form, told)
  for (const file of files) {
    await form.locator(`input[type=file][aria-label="${file}"]`).setInputFiles(paper(file))
    await form.getByText(`${file}.pdf`).waitFor()
  }
  await form.getByRole('button', { name: label, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

/** Waits until the case that is open stands there. */
export async function stands(page: Page, state: string): Promise<void> {
  await page.locator('.case-head .ant-tag', { hasText: state }).waitFor()
}

/** Asks for a figure by name from wherever one is, and goes down from it to the record that made it. */
export async function figureOpens(page: Page, label: string, shown: string, record: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '查找' }).click()
  await page.getByRole('combobox', { name: '查找' }).fill(label)
  await page
    .getByRole('group', { name: '指标' })
    .getByRole('option', { name: new RegExp(`^${label}`) })
    .first()
    .click()
  const drawer = page.getByRole('dialog').last()
  await drawer.locator('.drill-value', { hasText: shown }).waitFor()
  await drawer.getByRole('region', { name: '明细' }).getByRole('button', { name: record }).first().click()
  await drawer.getByText('变动记录').waitFor()
  await page.keyboard.press('Escape')
}
