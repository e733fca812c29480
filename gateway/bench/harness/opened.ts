/** What a row has opened and not closed yet. */
const opened = new Set<() => Promise<unknown>>();

/** Gives a function that closes, once. Whatever is still open when the row has ended or failed is closed then. */
export function closesAtEnd(close: () => Promise<unknown>): () => Promise<void> {
  const once = async () => {
    if (opened.delete(once)) await close();
  };
  opened.add(once);
  return once;
}

/** The last opened first: programs leave before the database that they use. */
export async function closeOpened(): Promise<void> {
  for (const close of [...opened].reverse()) await close().catch(() => undefined);
}
