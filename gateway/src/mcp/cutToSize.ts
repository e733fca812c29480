/** A result of more characters than this fills too much of a model's memory. */
const longest = 60_000;

type Cut = { shown: number; of: number; hint: string };

/** An output as a tool's result. A long list keeps as many records as fit, and says how to get the others. */
export function cutToSize(output: object): { output: object; cut?: Cut } {
  const { items, ...rest } = output as { items?: unknown };
  if (!Array.isArray(items)) return { output };
  const kept: unknown[] = [];
  let size = 0;
  for (const item of items as unknown[]) {
    size += JSON.stringify(item).length;
    if (size > longest && kept.length > 0) break;
    kept.push(item);
  }
  if (kept.length === items.length) return { output };
  const hint = `Only ${kept.length} of ${items.length} records fit. Give fields to get less of each, or limit ${kept.length} and page_number to go through them.`;
  return { output: { items: kept, ...rest }, cut: { shown: kept.length, of: items.length, hint } };
}
