import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig } from 'payload'

const signedIn = ({ req }) => Boolean(req.user)
const texts = ['code', 'name', 'area', 'status', 'industry', 'park', 'form', 'address']

export default buildConfig({
  secret: process.env.PEER_SECRET ?? '',
  telemetry: false,
  db: postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL }, push: true }),
  collections: [
    { slug: 'users', auth: { useAPIKey: true }, fields: [] },
    {
      slug: 'enterprise',
      access: { read: signedIn, create: signedIn },
      fields: [
        ...texts.map((name) => ({ name, type: 'text' })),
        { name: 'capital', type: 'number' },
        { name: 'founded', type: 'date' },
      ],
    },
  ],
  typescript: { autoGenerate: false },
})
