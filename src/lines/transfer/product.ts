import { choice, date, integer, money, reference, text, year, yesNo } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { lastDay, wholeYear } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const productLevel = choice('产品级别', ['国家', '省', '市', '区县', '企业自报'], {
  synonyms: { 国家级: '国家', 省级: '省', 市级: '市', 区级: '区县', 县级: '区县' },
})

const split = {
  unit: '项',
  by: { level: productLevel, ownBrand: yesNo('自主品牌').optional() },
  carried: place,
} as const

export const productsRecognised = measure('高新技术产品认定', split)
export const products = holding('高新技术产品', split)

/** 高新技术产品: of which firm, on which rights, under whose brand. */
export const product = register('product', {
  label: '高新技术产品',
  line: 'TTC',
  identity: ['enterprise', 'name'],
  subject: 'enterprise',
  title: ['name', 'enterprise'],
  measures: [productsRecognised, products],
  ending: { on: 'endedOn' },
  note: '一个产品一行；各年销售额记在“高新技术产品销售”；企业高新技术产品（服务）收入总数仍以企业年度数据为准',
  fields: {
    name: text('产品名称', { example: '智能变频水泵' }).also('高新技术产品', '名称'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '生产企业', '单位名称'),
    level: productLevel.also('级别', '认定级别'),
    field: text('技术领域').also('领域').optional(),
    recognisedOn: date('认定日期').also('登记日期', '列入日期'),
    document: text('认定文号').also('文号').optional(),
    validUntil: date('有效期至').optional(),
    rights: text('对应知识产权', { multiline: true, example: 'ZL202110000001.X' })
      .also('知识产权', '专利号')
      .optional(),
    rightsHeld: integer('知识产权件数', { unit: '件' }).also('专利数').optional(),
    ownBrand: yesNo('自主品牌').also('是否自主品牌').optional(),
    brand: text('品牌').also('品牌名称', '商标').optional(),
    endedOn: date('退出日期').also('停产日期').optional(),
  },
  posts: ({ level, ownBrand, recognisedOn, validUntil, endedOn }) => [
    productsRecognised.post(1, { on: recognisedOn, by: { level, ownBrand } }),
    products.during({ from: recognisedOn, to: validUntil, endedOn, by: { level, ownBrand } }),
  ],
})

export const productSales = measure('高新技术产品销售额', { unit: '元', by: {}, carried: place })

/** What one product sold in one year. */
export const productYear = register('productYear', {
  label: '高新技术产品销售',
  line: 'TTC',
  identity: ['product', 'year'],
  subject: 'enterprise',
  title: ['product', 'year'],
  measures: [productSales],
  note: '一个产品一年一行，企业自报的工作数',
  fields: {
    product: reference('产品名称', product).also('产品'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '生产企业'),
    year: year('年度').also('年份'),
    sales: money('销售额', { enteredIn: '万元' }).also('销售收入', '产值'),
    exports: money('其中出口', { enteredIn: '万元' }).also('出口额').optional(),
  },
  posts: ({ year: of, sales }) => [productSales.post(sales, { on: lastDay(wholeYear(of)), belongsTo: of })],
})
