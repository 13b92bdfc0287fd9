import { createRoute, z } from '@hono/zod-openapi'
import { keepUpload } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter, shortText } from '../parameters.ts'
import { uploadSchema } from '../schema/jobs.ts'

const upload = createRoute({
  method: 'post',
  path: '/',
  summary: '交一个文件，之后的操作用它的校验值指明',
  request: {
    query: z.object({ bureau: bureauParameter, name: shortText }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
  },
  responses: answers(uploadSchema, '收到的文件'),
})

const nothing = new Uint8Array()

export const uploadRoutes = api().openapi(upload, async (c) => {
  const { office, account } = deskFor(c, 'uploads.write')
  return c.json(await keepUpload(office, account.id, c.req.valid('query').name, c.req.raw.body ?? nothing), 200)
})
