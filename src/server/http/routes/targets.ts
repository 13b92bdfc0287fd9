import { api } from '../api.ts'

export const targetRoutes = api()
