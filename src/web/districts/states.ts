import type { Submission } from '../api/districts.ts'

/** 报送 in words and colour. */
export const states: { readonly [state in Submission['state']]: { readonly label: string; readonly color: string } } = {
  sent: { label: '待接收', color: 'processing' },
  returned: { label: '已退回', color: 'warning' },
  accepted: { label: '已接收', color: 'success' },
}
