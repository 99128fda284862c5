/**
 * What a file of rejected rows carries beside its own columns, folded as headers are. No kind knows these names, so the
 * corrected file is read as any other.
 */
export const REASON_COLUMNS: readonly string[] = ['kolive row', 'kolive column', 'kolive reason']
