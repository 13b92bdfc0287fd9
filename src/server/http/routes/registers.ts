import { api } from '../api.ts'

export const registerRoutes = api()
