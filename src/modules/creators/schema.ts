import { z } from '@hono/zod-openapi'
import { normaliseHandle } from './rules.ts'

export const CREATOR_KINDS = ['kol', 'koc', 'affiliate', 'publisher', 'collaborator', 'social_seller', 'agency'] as const
export const CreatorKindShape = z.enum(CREATOR_KINDS).openapi('CreatorKind')
export type CreatorKind = z.infer<typeof CreatorKindShape>

export const PLATFORMS = ['tiktok', 'shopee', 'lazada', 'instagram', 'youtube', 'facebook'] as const
export type Platform = (typeof PLATFORMS)[number]

export const PlatformShape = z.enum(PLATFORMS).openapi('Platform')
export const HandleShape = z.object({ platform: PlatformShape, handle: z.string() }).openapi('Handle')

/** Kept as the platform compares it: without `@`, profile address or capitals. */
const Handle = z
  .string()
  .max(300)
  .transform(normaliseHandle)
  .refine((handle) => handle !== '' && !/\s/.test(handle), 'a handle is one word')
const NewHandle = z.object({ platform: PlatformShape, handle: Handle })
const NewHandles = z.array(NewHandle).max(50)
const Ids = z.array(z.string()).min(1).max(1000)
/** The change an edit made, by which it is undone; null when it changed nothing. */
const ChangeId = z.string().nullable()
export const CreatorsChanged = z.object({ change_id: ChangeId }).openapi('CreatorsChanged')

export const CreatorShape = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: CreatorKindShape,
    note: z.string(),
    handles: z.array(HandleShape),
    /** Whom it was merged into: whoever follows an old link goes there. */
    merged_into: z.string().nullable(),
    /** Duplicates that were merged into it, with the change that takes each apart again. */
    merged: z.array(z.object({ id: z.string(), name: z.string(), change_id: ChangeId })),
    version: z.number().int(),
  })
  .openapi('Creator')

/** What may be edited. `version` is the one that was read: an edit of something that changed meanwhile is refused. */
export const CreatorEdit = z
  .object({
    name: z.string().trim().min(1).max(120),
    kind: CreatorKindShape,
    note: z.string().max(4000),
  })
  .partial()
  .openapi('CreatorEdit')

export const CreatorEdited = CreatorShape.extend({ change_id: ChangeId }).openapi('CreatorEdited')
export const CreatorsEdit = z.object({ ids: Ids, edit: CreatorEdit.pick({ kind: true }) }).openapi('CreatorsEdit')

export const NewCreator = z
  .object({
    name: z.string().trim().min(1).max(120),
    kind: CreatorKindShape.default('affiliate'),
    note: z.string().max(4000).default(''),
    handles: NewHandles.default([]),
  })
  .openapi('NewCreator')

export const HandlesEdit = z.object({ handles: NewHandles }).openapi('HandlesEdit')

/** `ids` become part of `into`: their accounts, sub-ids and sales are its own. */
export const CreatorMerge = z.object({ into: z.string(), ids: Ids }).openapi('CreatorMerge')

/** Creators who may be one person, and why: one handle on two platforms, or one name. */
export const DuplicatesShape = z
  .object({
    data: z.array(
      z.object({
        reason: z.enum(['handle', 'name']),
        creators: z.array(CreatorShape.pick({ id: true, name: true, kind: true, handles: true })),
      }),
    ),
  })
  .openapi('CreatorDuplicates')

const SubId = z.object({
  platform: PlatformShape,
  /** The handle of the affiliate account whose files hold it. */
  account: Handle,
  position: z.number().int().min(1).max(5),
  value: z.string().trim().min(1).max(300),
})

export const MappedSubIds = z
  .object({ data: z.array(SubId.extend({ creator: z.object({ id: z.string(), name: z.string() }) })) })
  .openapi('MappedSubIds')

/** Each goes to a creator by id or by handle on the account's platform; a handle nobody has is a new creator. */
export const SubIdMapping = z
  .object({
    platform: PlatformShape,
    account: Handle,
    mapped: z
      .array(
        z.object({
          position: SubId.shape.position,
          value: SubId.shape.value,
          to: z.union([z.object({ creator_id: z.string() }), z.object({ handle: Handle }), z.null()]),
        }),
      )
      .min(1)
      .max(2000),
  })
  .openapi('SubIdMapping')
