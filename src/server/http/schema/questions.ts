import { z } from '@hono/zod-openapi'
import { count, list, optional, text } from './common.ts'

export const publicQuestionsSchema = z
  .object({
    bureau: text,
    total: count,
    questions: list(
      z.object({
        id: text,
        topic: text,
        question: text,
        answer: text,
        basis: optional,
        section: optional,
        publishedOn: text,
      }),
    ),
  })
  .openapi('PublicQuestions')
