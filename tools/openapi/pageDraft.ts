import type { DescribedField, DescribedOperation, DescribedShape } from './description';
import { pageLine } from './pageLine';

/** The lines of a page for an added operation, with the types it needs. Titles and descriptions stay empty. */
export function draftOperation(operation: DescribedOperation, name: string, pageExists: boolean): string[] {
  const { method, path, id, params, body, replies, options } = operation;
  const rows = replies.kind === 'rows' && method === 'GET';
  const record = rows && !pageExists ? replies.shape : undefined;
  const entry = [`${rows ? 'list' : method.toLowerCase()}: ${path}`, `id: ${id ?? ''}`, 'title:', 'about:'];
  if (rows && options.length < 8) entry.push(`options: ${options.length === 0 ? 'none' : 'filter'}`);
  if (params.length > 0) entry.push('params:', ...linesOf(params));
  if (body) entry.push('body:', ...linesOf(body.shape?.fields() ?? []));
  if (!record) entry.push(`replies: ${repliesWord(operation)}`);
  const types = [
    ...(replies.shape && !record ? [...typeLines(replies.shape)] : []),
    ...(replies.shape ? draftTypes(replies.shape.fields()) : []),
    ...draftTypes([...params, ...(body?.shape?.fields() ?? [])]),
  ];
  return [
    ...(record ? ['record:', ...linesOf(record.fields())] : []),
    ...(types.length > 0 ? ['types:', ...indent([...new Map(types).values()].flat())] : []),
    'operations:',
    ...indent([`${name}:`, ...indent(entry)]),
  ];
}

/** The nested types that these fields need: each name with its lines. */
export function draftTypes(fields: readonly DescribedField[], passed: readonly string[] = []): [string, string[]][] {
  return fields.flatMap(({ shape }) => {
    // A recursive type would never end. Tray cannot use one, and readApi() reports it.
    if (!shape || passed.includes(shape.name)) return [];
    return [...typeLines(shape), ...draftTypes(shape.fields(), [...passed, shape.name])];
  });
}

/** Indents lines by two columns. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function typeLines(shape: DescribedShape): [string, string[]][] {
  const name = shape.name || 'NAME';
  return [[name, [`${name}:`, ...linesOf(shape.fields())]]];
}

function linesOf(fields: readonly DescribedField[]): string[] {
  return indent(fields.map(pageLine));
}

function repliesWord({ replies: { kind, shape } }: DescribedOperation): string {
  if (shape) return shape.name || 'NAME';
  if (kind === 'text') return 'text # or id, where it is the key of what was written';
  return kind.includes(' ') ? `# the page format cannot express ${kind}` : kind;
}
