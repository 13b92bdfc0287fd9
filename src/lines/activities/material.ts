import { choice, date, integer, money, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { resource } from './resource.ts'

export const materialKind = choice(
  '资料种类',
  ['政策宣传册', '科普读本', '农技资料', '知识产权资料', '折页传单', '海报展板', '宣传品', '其他'],
  {
    synonyms: {
      政策汇编: '政策宣传册',
      宣传册: '政策宣传册',
      惠企政策: '政策宣传册',
      读本: '科普读本',
      科普资料: '科普读本',
      农村创新创业资料: '农技资料',
      农业技术资料: '农技资料',
      折页: '折页传单',
      传单: '折页传单',
      单页: '折页传单',
      海报: '海报展板',
      展板: '海报展板',
      纪念品: '宣传品',
    },
  },
)

export const ofMaterial = { carry: ['materialKind'] } as const
export const byKind = { unit: '份', carried: { materialKind } } as const

export const printed = measure('资料印制入库', byKind)
/** What lies in the store: printed, less what was drawn, with what was brought back. */
export const inStore = measure('资料库存', byKind)

/** 宣传资料: one print run of brochures, readers or leaflets, by which what is left of it is known. */
export const material = register('material', {
  label: '宣传资料',
  line: 'SCI',
  identity: ['name', 'printedOn'],
  subject: 'itself',
  title: ['name', 'printedOn'],
  measures: [printed, inStore],
  note: '印一批填一行，加印的另填一行；领用、发放和退回填在“资料领用发放”里，库存自动减',
  fields: {
    name: text('资料名称', { example: '惠企科技政策汇编（2026年版）' }).also('名称', '宣传册名称'),
    materialKind: materialKind.also('种类', '类型', '资料类别').dated(),
    printedOn: date('入库日期').also('印制日期', '印刷日期'),
    copies: integer('印制份数', { unit: '份' }).also('印数', '入库份数', '数量'),
    section: text('制作科室').also('编印科室', '责任科室').optional(),
    printer: text('印制单位').also('印刷厂', '承印单位').optional(),
    cost: money('印制费用', { enteredIn: '元' }).also('费用', '印刷费').optional(),
    place: text('存放地点').also('库房').optional(),
    resource: reference('对应科普作品', resource).optional(),
  },
  posts: ({ printedOn, copies }) => [printed.post(copies, { on: printedOn }), inStore.post(copies, { on: printedOn })],
})
