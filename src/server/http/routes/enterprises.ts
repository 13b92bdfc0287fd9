import { api } from '../api.ts'

export const enterpriseRoutes = api()
