import type { Operation } from '../../api/model/model';
import { warningOf } from './updates';

/** `src/<operation>/operation.json`: what a builder reads in Tray's list of operations. */
export function renderOperationJson(operation: Operation): string {
  const { name, title, about } = operation;
  const description = [about.trim(), warningOf(operation)].filter((text) => text !== '').join(' ');
  return `${JSON.stringify({ name, title, description }, null, 2)}\n`;
}
