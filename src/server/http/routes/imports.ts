import { api } from '../api.ts'

export const importRoutes = api()
