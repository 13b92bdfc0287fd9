import { api } from '../api.ts'

export const claimRoutes = api()
