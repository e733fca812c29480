import type { CompositeOperation } from '../../api/operations/compositeOperations';
import { callbackOfComposite, compositeHeader, compositeReference, compositeTest } from './compositeRows';
import { namesOf } from './names';
import { renderHandler } from './renderHandler';
import { renderHandlerTest } from './renderHandlerTest';

/** The files of a composite operation, besides its types: its code, and its descriptor for Tray. */
export function renderComposite(operation: CompositeOperation): {
  code: [path: string, text: string][];
  descriptor: [path: string, text: string];
} {
  const { name, title, about, resource } = operation;
  const names = namesOf(operation);
  const header = compositeHeader(resource);
  const row = compositeReference(operation);
  return {
    code: [
      [`${names.folder}/handler.ts`, renderHandler(header, names, callbackOfComposite(operation), row)],
      [`${names.folder}/handler.test.ts`, renderHandlerTest(header, names, row, compositeTest(operation))],
    ],
    descriptor: [`${names.folder}/operation.json`, `${JSON.stringify({ name, title, description: about }, null, 2)}\n`],
  };
}
