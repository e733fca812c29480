/** What came back from a call. The values stay in memory: only what `describeReply` says of them is ever written down. */
export type Reply = { status: number; headers: Headers; text: string; json: unknown };

export type Row = Readonly<Record<string, unknown>>;

/** Reads a body as JSON where it is JSON. */
export function readReply(status: number, headers: Headers, text: string): Reply {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status, headers, text, json };
}

/** A reply in shapes and numbers, without any of its values: `400, a JSON string`, `200, a list of 2`. */
export function describeReply({ status, text, json }: Reply): string {
  return `${status}, ${describeBody(text, json)}`;
}

function describeBody(text: string, json: unknown): string {
  if (text === '') return 'an empty body';
  if (json === undefined) return /^\s*</.test(text) ? 'a page of markup' : 'plain text';
  if (Array.isArray(json)) {
    const isTexts = json.length > 0 && json.every((item) => typeof item === 'string');
    return isTexts ? `a list of ${json.length} texts` : `a list of ${json.length}`;
  }
  if (json === null) return 'null';
  if (typeof json === 'object') return `an object of ${Object.keys(json).length} fields`;
  return `a JSON ${typeof json}`;
}

/** The rows of a reply; none where it is not a list. */
export function rowsOf({ status, json }: Reply): readonly Row[] {
  if (status !== 200 || !Array.isArray(json)) return [];
  return json.filter((row): row is Row => typeof row === 'object' && row !== null);
}
