import { api } from '../api.ts'

export const searchRoutes = api()
