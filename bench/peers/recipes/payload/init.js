import { getPayload } from 'payload'
import config from './payload.config.js'

/** Lays the tables and makes the one who asks. */
const payload = await getPayload({ config })
if ((await payload.count({ collection: 'users' })).totalDocs === 0)
  await payload.create({
    collection: 'users',
    data: {
      email: 'clerk@example.com',
      password: process.env.PEER_SECRET,
      enableAPIKey: true,
      apiKey: process.env.PEER_SECRET,
    },
  })
process.exit(0)
