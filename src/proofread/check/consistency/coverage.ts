import type { Check } from '../check.ts'

const WHOLE = /(\d{1,4})个(乡镇|镇街|街道|镇|乡|村|社区|园区|县区|区县)(?:实现)?[^，,。；\d]{0,8}全(?:部)?覆盖/g
const LACKING =
  /(?:还有|仍有|尚有)(\d{1,4})个(乡镇|镇街|街道|镇|乡|村|社区|园区|县区|区县)[^，,。；]{0,6}(?:没有|未|尚无|无|空白)/g

/** «18个乡镇全覆盖» and «还有2个乡镇没有» of one text. */
export const coverage: Check = {
  kind: 'consistency.value',
  label: '全覆盖与空白并存',
  certainty: 'probable',
  how: '一处写全覆盖，另一处写还有几个没有',
  *find({ text }) {
    const whole = new Map([...text.matchAll(WHOLE)].map(([all, , noun = '']) => [noun, all]))
    for (const { 0: all, 1: number, 2: noun = '', index } of text.matchAll(LACKING)) {
      const said = whole.get(noun)
      if (said !== undefined)
        yield {
          start: index,
          end: index + all.length,
          reason: `前面写“${said}”，这里又有${number}个${noun}没有，请核对`,
        }
    }
  },
}
