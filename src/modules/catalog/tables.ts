import type { Channel } from './schema.ts'

declare module '#platform/db/tables' {
  interface Tables {
    shops: {
      workspace_id: string
      id: string
      channel: Channel
      kind: 'own' | 'merchant'
      external_id: string | null
      name: string
      currency: string
      zone: string
    }
    products: { workspace_id: string; id: string; shop_id: string; external_id: string; name: string; category: string | null }
    skus: {
      workspace_id: string
      id: string
      product_id: string
      external_id: string
      name: string | null
      seller_sku: string | null
    }
  }
}
