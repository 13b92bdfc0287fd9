import {
  Alert,
  App,
  AutoComplete,
  Badge,
  Button,
  Calendar,
  Checkbox,
  Collapse,
  Drawer,
  Dropdown,
  Input,
  InputNumber,
  Modal,
  message,
  Pagination,
  Popover,
  Progress,
  Radio,
  Segmented,
  Select,
  Skeleton,
  Space,
  Spin,
  Steps,
  Switch,
  Table,
  Tabs,
  Tag,
  Tooltip,
  Upload,
} from 'antd'
import type { ReactElement } from 'react'
import { DatePicker } from '../common/calendar.ts'

const option = { value: '1', label: '1' }
const item = { key: '1', label: '1' }
const column = { key: '1', title: '1', filters: [{ text: '1', value: '1' }] }
const MessagePanel = message._InternalPanelDoNotUseOrYouWillBeFired
const ModalPanel = Modal._InternalPanelDoNotUseOrYouWillBeFired
const DrawerPanel = Drawer._InternalPanelDoNotUseOrYouWillBeFired
const inner = <Button key="inner">1</Button>

/**
 * Every component of antd in use, once: drawing one makes all styles it can have. The build refuses pages that hold a
 * component that is not here.
 */
export const samples: readonly ReactElement[] = [
  <Alert key="Alert" title="1" showIcon />,
  <App key="App" />,
  <AutoComplete key="AutoComplete" options={[option]} />,
  <Badge key="Badge" count={1} />,
  <Button key="Button" loading />,
  <Calendar key="Calendar" />,
  <Checkbox key="Checkbox" />,
  <Checkbox.Group key="Checkbox.Group" options={['a']} />,
  <Collapse key="Collapse" items={[item]} />,
  <DatePicker key="DatePicker" />,
  // The real ones come first: their panels bear another root.
  <Drawer key="Drawer" />,
  <DrawerPanel key="DrawerPanel" />,
  <Dropdown key="Dropdown" menu={{ items: [item] }}>
    {inner}
  </Dropdown>,
  <Input key="Input" />,
  <Input.Search key="Search" />,
  <Input.TextArea key="TextArea" />,
  <Input.Password key="Password" />,
  <InputNumber key="InputNumber" />,
  <Modal key="Modal" />,
  <ModalPanel key="ModalPanel" type="confirm" />,
  <MessagePanel key="MessagePanel" />,
  <Pagination key="Pagination" total={100} showQuickJumper />,
  <Popover key="Popover" content="1">
    {inner}
  </Popover>,
  <Progress key="Progress" />,
  <Radio.Group key="Radio" options={[option]} />,
  <Segmented key="Segmented" options={[option]} />,
  <Select key="Select" options={[option]} />,
  <Skeleton key="Skeleton" />,
  <Space.Addon key="Addon">1</Space.Addon>,
  <Space.Compact key="Compact">{inner}</Space.Compact>,
  <Spin key="Spin" />,
  <Steps key="Steps" items={[{ title: '1' }]} />,
  <Switch key="Switch" />,
  <Table key="Table" columns={[column]} bordered />,
  <Tabs key="Tabs" items={[item]} />,
  <Tag key="status" color="success" />,
  <Tag key="preset" color="blue" />,
  <Tooltip key="Tooltip" title="1">
    {inner}
  </Tooltip>,
  <Upload key="Upload">{inner}</Upload>,
]
