import type { Row } from './table.ts';

/** An output as rows: the records of a list, the entries of a dropdown or batch, a single record; else the output itself. */
export type Rows = {
  rows: readonly Row[];
  /** What the output says beside its rows; undefined where it is a single row itself. */
  rest?: Row;
};

/** Fields of outputs that hold their rows. */
const holders = ['items', 'results', 'result', 'resources', 'requests'] as const;

/** Finds the rows of any operation's output. */
export function rowsOf(output: Row): Rows {
  for (const holder of holders) {
    const held = output[holder];
    if (!Array.isArray(held)) continue;
    const rest = Object.fromEntries(Object.entries(output).filter(([name]) => name !== holder));
    return { rows: held.map(asRow), rest };
  }
  const { record } = output;
  return { rows: [isRow(record) ? record : output] };
}

function asRow(value: unknown): Row {
  return isRow(value) ? value : { value };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
