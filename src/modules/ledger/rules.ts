/**
 * The accounts of the ledger. A name is stable for ever, so it is made here and nowhere else.
 * Credits of a payable are owed; debits of a cost are spent.
 */
export const account = {
  /** Owed to a creator by the brand, once the sale is sure. */
  creatorPayable: (creatorId: string) => `creator:${creatorId}:payable`,
  /** Earned by a creator on a sale that may still fall through. */
  creatorPending: (creatorId: string) => `creator:${creatorId}:pending`,
  /** What the marketplace pays a creator itself: mirrored, never paid again by the brand. */
  platformPaid: (creatorId: string) => `creator:${creatorId}:platform`,
  /** The brand's own rewards as a cost. */
  rewardCost: 'cost:rewards',
  /** The marketplace's commission as a cost: it is taken from the shop's settlement. */
  platformCost: 'cost:platform',
} as const
