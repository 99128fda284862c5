/** Writes the demo workspace. */
export async function loadDemo(_deps: { databaseUrl: string; secret: string; say: (line: string) => void; signal: AbortSignal }): Promise<void> {}
