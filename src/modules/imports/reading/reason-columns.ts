/**
 * What a file of rejected rows carries beside its own columns. No kind knows these names, so the corrected file is read
 * as any other.
 */
export const REASON_COLUMNS: readonly string[] = ['Kolive row', 'Kolive column', 'Kolive reason']
