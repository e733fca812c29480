/** A result of more characters than this fills too much of a model's memory. */
export const longest = 60_000;

/** A text of more characters is shortened where a result does not fit, */
const longestText = 2_000;
/** and if that is not enough, a list of more entries. */
const longestList = 20;

export type Cut = { shown?: number; of?: number; hint: string };

/** Takes from a list what fits into so many characters: at least one entry, which is shortened if it alone does not fit. */
export function takeFitting(
  items: readonly unknown[],
  room: number,
): { taken: unknown[]; size: number; shortened: boolean } {
  const taken: unknown[] = [];
  let size = 0;
  let shortened = false;
  for (const item of items) {
    let length = JSON.stringify(item).length;
    let kept = item;
    if (length > longest) {
      kept = shorten(item);
      length = JSON.stringify(kept).length;
      shortened = true;
    }
    if (size + length > room && (taken.length > 0 || room < longest)) break;
    taken.push(kept);
    size += length;
  }
  return { taken, size, shortened };
}

/** What does not fit has its long texts shortened, then its long lists. */
export function fitted<Output extends object>(output: Output): { output: Output; cut?: Cut } {
  const { length } = JSON.stringify(output);
  if (length <= longest) return { output };
  const hint = `The whole is ${length} characters. Long texts and lists were shortened: ask for fewer fields, or read it over HTTP or the command line.`;
  return { output: shorten(output), cut: { hint } };
}

function shorten<Value>(value: Value): Value {
  const texts = walk(value, (one) => one);
  if (JSON.stringify(texts).length <= longest) return texts as Value;
  return walk(value, (list) => list.slice(0, longestList)) as Value;
}

function walk(value: unknown, ofList: (list: readonly unknown[]) => readonly unknown[]): unknown {
  if (typeof value === 'string')
    return value.length > longestText ? `${value.slice(0, longestText)}... (${value.length} characters)` : value;
  if (Array.isArray(value)) return ofList(value).map((one) => walk(one, ofList));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, walk(held, ofList)]));
}
