declare module '#platform/events' {
  interface Events {
    /**
     * Shops or products were merged, or taken apart again: the lines that name one of these belong where the catalogue
     * now says. A shop's products are among them by their shop.
     */
    'catalog.merged': { shopIds: readonly string[]; productIds: readonly string[] }
    /** Other words about these shops (zone) or products (category): what their sales earn, or the days they count on, may change. */
    'catalog.edited': { shopIds: readonly string[]; productIds: readonly string[] }
  }
}
