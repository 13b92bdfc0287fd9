import { api } from '../api.ts'

export const sheetRoutes = api()
