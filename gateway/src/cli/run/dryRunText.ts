import type { Style } from '../../../../tools/run/terminal';
import { cellOf } from '../output/cells.ts';
import type { DryRun } from '../../operations/dryRun.ts';

/** A dry run for people: the requests, then what would become different. */
export function dryRunText(
  { connection, environment, requests, changes, refused = [] }: DryRun,
  { strong, soft, good, bad }: Style,
): string {
  const sections = requests.map(({ method, path, body }) => {
    const sent = body === undefined ? '' : `\n${indented(JSON.stringify(body, null, 2))}`;
    return `${strong(`${method} ${path}`)}${sent}`;
  });
  if (requests.length === 0) sections.push('Nothing would be sent that writes.');
  if (changes) {
    const rows = changes.map(({ field, before, after }) => {
      const held = before === undefined ? soft('(not told by Aspire)') : bad(cellOf(before));
      return `  ${field}: ${held} -> ${good(cellOf(after))}`;
    });
    sections.push([strong('What would change in the record'), ...(rows.length > 0 ? rows : ['  Nothing.'])].join('\n'));
  }
  if (refused.length > 0)
    sections.push(
      [strong('Items that would not be sent'), ...refused.map(({ index, error }) => `  ${index}: ${error}`)].join('\n'),
    );
  sections.push(soft(`A dry run on ${connection} (${environment}): nothing was written.`));
  return sections.join('\n\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
