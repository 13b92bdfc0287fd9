import type { Random } from './random.ts'

const FIRST = '澄泓锐晟翊昱铭璟澜霁煜珩钧祺骏恒屹朗卓凌芯汇鼎曜瑾川沐禾启望弘睿晗舜骁昊岚琅聿彦'
const SECOND = '宇星帆达原泰光图森合源弦程舟衡略穹力讯拓迪麟岳溪础桥锋创联普际维峰奕航润柏序'
const SURNAMES = '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余'
const GIVEN = '伟芳娜敏静强磊洋艳勇军杰娟涛明超霞平刚桂文辉玲志建国华红玉兰飞燕海波宏亮晨宁欣怡佳'

/** What firms make, with the class of GB/T 4754 and a topic of their research. */
export const trades: readonly {
  readonly name: string
  readonly industry: string
  readonly topics: readonly string[]
}[] = [
  trade('精密机械', 'C3425', '高速主轴', '五轴加工', '刀具在线检测'),
  trade('智能装备', 'C3490', '柔性装配线', '视觉分拣', '机器人末端执行器'),
  trade('自动化设备', 'C3569', '运动控制', '伺服驱动', '产线数字孪生'),
  trade('传感技术', 'C4014', '压力传感器', '光纤传感', '微弱信号采集'),
  trade('电子科技', 'C3982', '高密度线路板', '射频模组', '电源管理'),
  trade('半导体', 'C3973', '封装测试', '功率器件', '晶圆清洗'),
  trade('光电技术', 'C3976', '激光器', '光学镜头', '显示驱动'),
  trade('新材料', 'C2659', '改性工程塑料', '高温合金', '复合膜材'),
  trade('高分子材料', 'C2651', '阻燃母粒', '弹性体', '生物基树脂'),
  trade('金属制品', 'C3311', '铝合金压铸', '表面处理', '异形件成型'),
  trade('模具', 'C3525', '随形冷却', '多腔注塑', '快速换模'),
  trade('汽车零部件', 'C3670', '电驱壳体', '轻量化底盘', '热管理阀组'),
  trade('轨道交通设备', 'C3714', '制动单元', '车门系统', '减振扣件'),
  trade('医疗器械', 'C3589', '康复训练', '体外诊断', '微创器械'),
  trade('生物医药', 'C2761', '重组蛋白', '缓释制剂', '细胞培养'),
  trade('环保设备', 'C3591', '膜法水处理', '废气催化', '污泥干化'),
  trade('新能源', 'C3849', '储能变流', '电池热管理', '光伏支架'),
  trade('电气', 'C3823', '智能断路器', '配网自动化', '充电模块'),
  trade('仪器仪表', 'C4011', '超声流量', '气体分析', '校准装置'),
  trade('软件', 'I6513', '工业软件', '低代码平台', '供应链协同'),
  trade('信息技术', 'I6531', '数据治理', '边缘计算', '物联网关'),
  trade('数字科技', 'I6550', '智慧水务', '城市感知', '碳排放核算'),
  trade('检测技术', 'M7452', '材料检测', '电磁兼容', '食品快检'),
  trade('农业科技', 'A0190', '水肥一体化', '种苗繁育', '冷链保鲜'),
]

function trade(name: string, industry: string, ...topics: string[]) {
  return { name, industry, topics }
}

/** Two-character brands, each once. */
export function brands(random: Random): string[] {
  const all = [...FIRST].flatMap((first) => [...SECOND].map((second) => first + second))
  return random.shuffled(all)
}

const PLACED = ['江澜', '江澜市', '云浦', '江澜云浦'] as const
const FORMS = ['有限公司', '有限公司', '有限公司', '科技有限公司', '股份有限公司', '有限责任公司'] as const

/** 江澜澄宇精密机械有限公司; now and then 澄宇精密机械（江澜）有限公司. No city of that name exists. */
export function firmName(random: Random, brand: string, trade: string): string {
  if (random.chance(0.08)) return `${brand}${trade}（江澜）有限公司`
  const form = random.pick(FORMS)
  return `${random.pick(PLACED)}${brand}${trade}${/技/.test(trade) ? form.replace('科技', '') : form}`
}

/** The name as most lists write it: with half-width brackets. */
export function halfBrackets(name: string): string {
  return name.replaceAll('（', '(').replaceAll('）', ')')
}

export function personName(random: Random): string {
  const given = random.pick([...GIVEN])
  return random.pick([...SURNAMES]) + given + (random.chance(0.6) ? random.pick([...GIVEN]) : '')
}
