import 'dayjs/locale/zh-cn.js'
import { DatePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'

// A calendar takes its language from here, not from the frame around it: months in Chinese, weeks from Monday.
dayjs.locale('zh-cn')

export { DatePicker, type Dayjs, dayjs }
