import { pageLine } from './pageLine';
import { indent, draftOperation, draftTypes } from './pageDraft';
import type { Difference } from './difference';

/** How to edit the page so that it agrees with the file: one line, or several with a draft of the page. */
export function suggestEdit(difference: Difference): string[] {
  switch (difference.kind) {
    case 'operation added': {
      const where = difference.pageExists ? 'add' : 'a new page; add its resource, singular, about and key';
      return [`${where}:`, ...indent(draftOperation(difference.operation, difference.name, difference.pageExists))];
    }
    case 'operation removed':
      return ['remove its entry, and its types if nothing else uses them'];
    case 'field added': {
      const types = [...new Map(draftTypes([difference.field])).values()].flat();
      const place = difference.keys.slice(0, -1).join('.');
      return [
        `add under ${place}:  ${pageLine(difference.field)}`,
        ...(types.length > 0 ? ['with its type, under types:', ...indent(types)] : []),
      ];
    }
    case 'field removed':
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
      return ['the page format cannot express it: describe it under "about", or extend api/model/page.ts'];
    case 'path': {
      const [method, path] = is?.split(' ') ?? [];
      return [`set ${method?.toLowerCase()}: ${path} (list: ${path} if it returns rows)`];
    }
    case 'options':
      return [is ? `offer ${is}: see "options" in api/model/page.ts` : `set options: to what is left without ${was}`];
    case 'body':
      if (is === undefined) return ['remove body and bodyFrom'];
      if (is !== 'object') return ['the page format supports only objects as bodies'];
      return ['add body:', ...indent((field?.shape?.fields() ?? []).map(pageLine))];
    case 'replies':
      return [suggestReply(is ?? 'nothing', keys)];
    default:
      return [is === undefined || is === '' ? `remove ${fact}` : `set ${fact}: ${is}`];
  }
}

function suggestReply(kind: string, keys: readonly string[]): string {
  if (kind === 'rows') return 'write the path as "list" instead of "get", with the record or a type for its rows';
  if (kind === 'object') return `set replies: to the name of a type with the fields that ${keys[1]} returns`;
  if (kind.includes(' ')) return `the page format cannot express ${kind}: see Replies in api/model/model.ts`;
  return `set replies: ${kind}`;
}
