/**
 * Every table by its row type. A module adds its own in its `tables.ts`
 * (`declare module '#platform/db/tables' { interface Tables { … } }`) and is the only one to write them.
 * int8 and numeric leave the driver as text, timestamptz as a Temporal-readable ISO text.
 */
// oxlint-disable-next-line typescript/no-empty-interface -- filled by declaration merging
export interface Tables {}
