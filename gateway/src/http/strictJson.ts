/** How deep objects and lists may be nested. */
const maxDepth = 64;

/**
 * Parses JSON, and refuses what two readers could understand differently: a key that occurs twice in one object (also if it is
 * written differently, as with \u0061), and `__proto__`. Refuses deep nesting before it is parsed. Throws a SyntaxError whose
 * message continues "The body ...".
 */
export function parseStrictJson(text: string): unknown {
  checkStructure(text);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SyntaxError('is no valid JSON');
  }
}

/** What encloses the current position: the keys of an object so far, or a list. */
type Frame = Set<string> | 'list';

/** One pass over the tokens. Text that is no JSON is left to JSON.parse. */
function checkStructure(text: string): void {
  const frames: Frame[] = [];
  let keyExpected = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      const frame = frames.at(-1);
      if (keyExpected && frame !== undefined && frame !== 'list') addKey(frame, text.slice(at, end + 1));
      keyExpected = false;
      at = end;
    } else if (character === '{' || character === '[') {
      frames.push(character === '{' ? new Set() : 'list');
      if (frames.length > maxDepth) throw new SyntaxError(`is nested more than ${maxDepth} levels deep`);
      keyExpected = character === '{';
    } else if (character === '}' || character === ']') {
      frames.pop();
      keyExpected = false;
    } else if (character === ',') {
      keyExpected = frames.at(-1) !== 'list';
    }
  }
}

function addKey(keys: Set<string>, literal: string): void {
  let key: string;
  try {
    key = JSON.parse(literal) as string;
  } catch {
    return;
  }
  const shown = key.slice(0, 60);
  if (key === '__proto__') throw new SyntaxError(`holds the key ${shown}, which is not allowed`);
  if (keys.has(key)) throw new SyntaxError(`holds the key ${JSON.stringify(shown)} twice`);
  keys.add(key);
}

/** The index of the closing quotation mark, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
