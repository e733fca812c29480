import { LineCounter, isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { pageSchema, type Page } from './page';
import { didYouMean, type Problem } from './problems';

/** A page together with the way back to its lines. */
export type PageSource = {
  file: string;
  page: Page;
  /** The line (from 1) of the value under these keys, or of the nearest parent that exists. */
  lineOf(keys: Keys): number;
};

/** The way to a value on a page. */
export type Keys = readonly PropertyKey[];

/** Takes down a problem at a place of a page. */
export type Report = (source: PageSource, keys: Keys, message: string) => void;

/** Reads one page. Gives either the page or every problem found in it; never throws for bad content. */
export function readPage(file: string, text: string): { source: PageSource } | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
      })),
    };
  }
  const lineOf = (keys: readonly PropertyKey[]) => lines.linePos(offsetOf(document, keys)).line;
  const parsed = pageSchema.safeParse(document.toJS());
  if (parsed.success) return { source: { file, page: parsed.data, lineOf } };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, file, lineOf)) };
}

/** Where the key of the value stands; the value itself for an item of a list. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const parent = document.getIn(keys.slice(0, depth - 1), true);
    const key = keys[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair) return (pair.key as Node).range?.[0] ?? 0;
    }
    const node = document.getIn(keys.slice(0, depth), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function problemsOf(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (keys: readonly PropertyKey[]) => number,
): Problem[] {
  const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      message: `${where}unknown key "${key}"${didYouMean(key, knownKeys(issue.path))}`,
    }));
  }
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return [{ file, line: lineOf(issue.path), message: where + message }];
}

/** The keys that may stand at this place of a page, for the hint in a message. */
function knownKeys(keys: readonly PropertyKey[]): string[] {
  const shape = pageSchema.shape;
  const [top] = keys;
  if (keys.length === 0) return Object.keys(shape);
  const inOperation = top === 'operations' && keys.length === 2;
  return inOperation ? Object.keys(shape.operations.valueType.shape) : fieldKeys;
}

const fieldKeys = Object.keys(pageSchema.shape.record.unwrap().valueType.shape);
