import { z } from '@hono/zod-openapi'
import { lineCodes } from '../present/lines.ts'
import { count, list, optional, text } from './common.ts'

const AREAS_MAX = 2_000
const NAME_LENGTH_MAX = 60
const OTHER_NAMES_MAX = 10

const name = z.string().trim().min(1).max(NAME_LENGTH_MAX)
const line = z.enum(lineCodes)

export const setupSchema = z
  .object({
    name: text,
    areas: list(z.object({ code: text, name: text, parent: optional, also: list(text), group: optional })),
    lines: list(z.object({ line, label: text, usual: text, on: z.boolean(), registers: list(text) })),
    /** Of the lines, for saving them. */
    version: count,
    /** Accounts of the bureau's own people, and of others. */
    staff: count,
    others: count,
    /** What has been entered; `null` for whoever may not see the books. */
    books: z.object({ firms: count, targets: count, openings: count }).nullable(),
    /** 上级单位 of this installation, and all bureaus it could be. */
    superior: optional,
    bureaus: list(z.object({ code: text, name: text })),
    /** Whether the reader may add a bureau to the installation. */
    mayFound: z.boolean(),
  })
  .openapi('Setup')

export const linesRequest = z.object({ off: z.array(line), version: z.number().int().min(0) }).strict()

const LINE_NAME_LENGTH_MAX = 12

/** What the bureau calls a line; an empty name gives the usual one back. */
export const lineNamesRequest = z
  .object({ names: z.partialRecord(line, z.string().trim().max(LINE_NAME_LENGTH_MAX)) })
  .strict()

export const areasRequest = z
  .object({
    areas: z
      .array(
        z
          .object({
            code: z.string().trim().max(12),
            name: z.string().trim().max(NAME_LENGTH_MAX),
            parent: z.string().trim().max(12).nullable(),
            also: z.array(name).max(OTHER_NAMES_MAX),
            group: name.nullable(),
          })
          .strict(),
      )
      .min(1)
      .max(AREAS_MAX),
  })
  .strict()

export const superiorRequest = z.object({ superior: z.string().max(12).nullable() }).strict()

export const foundRequest = z.object({ code: z.string().trim().max(12), name, area: name }).strict()
