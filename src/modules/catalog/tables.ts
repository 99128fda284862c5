import type { Generated } from 'kysely'
import type { Channel, ShopKind } from './schema.ts'

declare module '#platform/db/tables' {
  interface Tables {
    shops: {
      workspace_id: string
      id: string
      channel: Channel
      kind: ShopKind
      external_id: string | null
      name: string
      currency: string
      zone: string
      merged_into: Generated<string | null>
      version: Generated<number>
    }
    products: {
      workspace_id: string
      id: string
      shop_id: string
      external_id: string
      name: string
      category: string | null
      merged_into: Generated<string | null>
      version: Generated<number>
    }
    skus: {
      workspace_id: string
      id: string
      product_id: string
      external_id: string
      name: string | null
      seller_sku: string | null
      version: Generated<number>
    }
  }
}
