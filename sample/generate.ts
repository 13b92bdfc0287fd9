import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '../src/kernel/values.ts'
import { activityWorkbooks } from './activities.ts'
import { agreementWorkbooks } from './agreements.ts'
import { applicationWorkbooks } from './applications.ts'
import { attractionWorkbooks } from './attraction.ts'
import { bringingWorkbooks } from './bringing.ts'
import { budgetWorkbooks } from './budgets.ts'
import { contractWorkbooks } from './contracts.ts'
import { cultivationWorkbooks } from './cultivation.ts'
import { enterpriseWorkbooks, lateChangeWorkbook } from './enterprises.ts'
import { exchangeWorkbooks, tradingBodyWorkbook } from './exchange.ts'
import { financeWorkbooks } from './finances.ts'
import { guidanceWorkbooks } from './guidance.ts'
import { latelyWorkbooks } from './lately.ts'
import { parkWorkbooks } from './parks.ts'
import { partnershipWorkbooks } from './partnership.ts'
import { partyWorkbooks } from './party.ts'
import { patentWorkbooks } from './patents.ts'
import { paymentWorkbooks } from './payments.ts'
import { platformWorkbooks } from './platforms.ts'
import { platformWorkWorkbooks } from './platformWork.ts'
import { policyWorkbooks } from './policies.ts'
import { projectWorkbooks } from './projects.ts'
import { propertyWorkbooks } from './property.ts'
import { reportingWorkbooks } from './reporting.ts'
import { ruralWorkbooks } from './rural.ts'
import { scienceWorkbooks } from './science.ts'
import { serviceWorkbooks } from './service.ts'
import { smallListWorkbooks } from './smallLists.ts'
import { smeWorkbooks } from './smes.ts'
import { statementWorkbooks } from './statements.ts'
import { statisticsWorkbooks } from './statistics.ts'
import { statisticsWorkbooksOfWork } from './statisticsWork.ts'
import { supervisionWorkbooks } from './supervision.ts'
import { surveyWorkbooks } from './surveys.ts'
import { talentWorkbooks } from './talent.ts'
import { titleWorkbooks } from './titles.ts'
import { trainingWorkbooks } from './training.ts'
import { transferWorkbooks } from './transfer.ts'
import { upperFundWorkbooks } from './upperFunds.ts'
import { voucherWorkbooks } from './vouchers.ts'
import type { SampleWorkbook } from './workbook.ts'

export type { SampleWorkbook } from './workbook.ts'

let made: Promise<readonly SampleWorkbook[]> | null = null

/** The workbooks of 江澜市云浦区, in the order in which they are imported. The same every time; made once. */
export function sampleWorkbooks(): Promise<readonly SampleWorkbook[]> {
  made ??= make()
  return made
}

async function make(): Promise<readonly SampleWorkbook[]> {
  const lists = [
    await enterpriseWorkbooks(),
    await statementWorkbooks(),
    await titleWorkbooks(),
    await smeWorkbooks(),
    await applicationWorkbooks(),
    [await tradingBodyWorkbook()],
    await contractWorkbooks(),
    await agreementWorkbooks(),
    await patentWorkbooks(),
    await policyWorkbooks(),
    await bringingWorkbooks(),
    await budgetWorkbooks(),
    await voucherWorkbooks(),
    await paymentWorkbooks(),
    await upperFundWorkbooks(),
    await platformWorkbooks(),
    await platformWorkWorkbooks(),
    await partnershipWorkbooks(),
    await projectWorkbooks(),
    await financeWorkbooks(),
    await activityWorkbooks(),
    await scienceWorkbooks(),
    await ruralWorkbooks(),
    await statisticsWorkbooks(),
    await cultivationWorkbooks(),
    await guidanceWorkbooks(),
    await surveyWorkbooks(),
    await trainingWorkbooks(),
    await serviceWorkbooks(),
    await statisticsWorkbooksOfWork(),
    await supervisionWorkbooks(),
    await talentWorkbooks(),
    await transferWorkbooks(),
    await exchangeWorkbooks(),
    await propertyWorkbooks(),
    await reportingWorkbooks(),
    await parkWorkbooks(),
    await attractionWorkbooks(),
    await partyWorkbooks(),
    await smallListWorkbooks(),
  ]
  return [...lists.flat(), await lateChangeWorkbook()]
}

/** Writes the workbooks into a folder, to be looked at or imported by hand; returns their paths. */
export async function writeSample(folder: string, today: Day): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const { name, bytes } of [...(await sampleWorkbooks()), ...(await latelyWorkbooks(today))]) {
    const path = join(folder, name)
    await writeFile(path, bytes)
    paths.push(path)
  }
  return paths
}
