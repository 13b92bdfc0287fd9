import { choice } from '../../kernel/field/index.ts'

export const fundLevel = choice('资金级次', ['中央', '省', '市', '区'], {
  synonyms: {
    国家: '中央',
    国家级: '中央',
    中央级: '中央',
    省级: '省',
    市级: '市',
    区级: '区',
    县级: '区',
    县: '区',
    本级: '区',
  },
})
