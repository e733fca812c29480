import type { Operation } from '../../api/model/model';

/** `src/<operation>/operation.json`: what a builder reads in Tray's list of operations. */
export function renderOperationJson({ name, title, about }: Operation): string {
  return `${JSON.stringify({ name, title, description: about.trim() }, null, 2)}\n`;
}
