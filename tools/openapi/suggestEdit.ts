import { pageLine } from './pageLine';
import { indent, draftOperation, draftTypes } from './pageDraft';
import type { Difference } from './difference';

/** What to change on the page to make it say what the file says: one line, or several with a sketch of the page. */
export function suggestEdit(difference: Difference): string[] {
  switch (difference.kind) {
    case 'operation came': {
      const where = difference.pageExists
        ? 'add'
        : 'a new page; its resource, singular, about and key are yours to write';
      return [`${where}:`, ...indent(draftOperation(difference.operation, difference.name, difference.pageExists))];
    }
    case 'operation went':
      return ['remove its entry and, where nothing else needs them, its types'];
    case 'field came': {
      const types = [...new Map(draftTypes([difference.field])).values()].flat();
      const place = difference.keys.slice(0, -1).join('.');
      return [
        `add under ${place}:  ${pageLine(difference.field)}`,
        ...(types.length > 0 ? ['with its type, under types:', ...indent(types)] : []),
      ];
    }
    case 'field went':
      return ['remove its line'];
    case 'changed':
      return suggestChange(difference);
  }
}

function suggestChange({ fact, was, is, field, keys }: Extract<Difference, { kind: 'changed' }>): string[] {
  switch (fact) {
    case 'type':
      return field ? [`write it as  ${pageLine(field)}  (keep ref, reads and about)`] : [];
    case 'of':
      return [field?.shape ? `set of: to the name of a type with its fields` : `set of: ${is}`];
    case 'limit':
      return ['the page format has no word for it: tell it under "about", or add the word to api/model/page.ts'];
    case 'path': {
      const [method, path] = is?.split(' ') ?? [];
      return [`set ${method?.toLowerCase()}: ${path} (list: ${path} where it gives rows)`];
    }
    case 'options':
      return [is ? `offer ${is}: see "options" in api/model/page.ts` : `set options: to what is left without ${was}`];
    case 'body':
      if (is === undefined) return ['remove body and bodyFrom'];
      if (is !== 'object') return ['the page format knows only bodies that are objects'];
      return ['add body:', ...indent((field?.shape?.fields() ?? []).map(pageLine))];
    case 'replies':
      return [suggestReply(is ?? 'nothing', keys)];
    default:
      return [is === undefined || is === '' ? `take out ${fact}` : `set ${fact}: ${is}`];
  }
}

function suggestReply(kind: string, keys: readonly string[]): string {
  if (kind === 'rows') return 'write the path as "list" instead of "get", with the record or a type for its rows';
  if (kind === 'object') return `set replies: to the name of a type with the fields that ${keys[1]} gives`;
  if (kind.includes(' ')) return `the page format has no word for ${kind}: see Replies in api/model/model.ts`;
  return `set replies: ${kind}`;
}
