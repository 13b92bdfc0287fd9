import type { Locator, Page } from 'playwright-core'
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
  const { searchParams } = new URL(page.url())
  const list = new URL(`/${district}/registers/${register}`, page.url())
  const period = searchParams.get('period')
  if (period !== null) list.searchParams.set('period', period)
  await page.goto(list.href)
  await addHere(page, label, told)
}

/** Asks for figures of a year from now on, whichever half of it the books end in. */
export async function inYear(page: Page, year: number): Promise<void> {
  await page.goto(new URL(`/${district}/work?period=${year}`, page.url()).href)
}

/** What somebody writes first, and what they are told is wrong with it. */
export interface Wrong {
  readonly told: Told
  readonly says: string | RegExp
}

/** Writes a new record in the list that is open, first with what is wrong where something is, and opens its page. */
export async function addHere(page: Page, label: string, told: Told, wrong: Wrong | null = null): Promise<void> {
  await page
    .getByRole('button', { name: /^(plus )?新\s*建/ })
    .first()
    .click()
  if (wrong !== null) {
    const form = await opened(page, label)
    await fillIn(form, { ...told, ...wrong.told })
    await form.getByRole('button', { name: '保存' }).click()
    await form.getByText(wrong.says).first().waitFor()
  }
  await save(page, label, told)
  await page.getByRole('button', { name: `打开新建的${label}` }).click()
  await page.getByRole('region', { name: '变动记录' }).waitFor()
}

/** Goes to a register's list as somebody does who knows its line and no address. */
export async function openRegister(
  page: Page,
  [group, line, label]: readonly [group: string, line: string, label: string],
): Promise<void> {
  const navigation = page.getByRole('navigation', { name: '主导航' })
  for (const name of [group, line]) {
    // Its name begins with that of its icon.
    const fold = navigation.getByRole('button', { name: new RegExp(`(^|\\s)${name}$`) })
    if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click()
  }
  await navigation.getByRole('link', { name: label, exact: true }).last().click()
  await page.getByRole('heading', { name: label, level: 1 }).waitFor()
}

/** Finds the row of a record in the list that is open. */
export async function listShows(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(`在${label}中查找`).fill(words)
  await page.getByText(new RegExp(`含“${words}”的 1 条`)).waitFor()
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

async function opened(page: Page, label: string): Promise<Locator> {
  const form = page.getByRole('form', { name: `新建${label}` })
  await form.getByRole('button', { name: '保存' }).waitFor()
  const more = form.getByRole('button', { name: /^还有 \d+ 项可填$/ })
  if ((await more.count()) > 0) await more.click()
  return form
}

async function save(page: Page, label: string, told: Told): Promise<void> {
  const form = await opened(page, label)
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
