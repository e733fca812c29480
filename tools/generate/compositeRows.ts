import type { Resource } from '../../api/model/model';
import type { CompositeOperation } from '../../api/operations/compositeOperations';
import { headerStart, moduleOf, namesOf } from './names';
import type { RowReference } from './renderHandler';
import type { HandlerTest } from './renderHandlerTest';

type Kind = CompositeOperation['kind'];

/** By kind: the type of the row in `src/aspire/model/operation.ts`, and the callback of `src/aspire/tray/handlers.ts` that runs it. */
const kinds: Readonly<Record<Kind, { type: string; callback: string }>> = {
  getById: { type: 'GetByIdRow', callback: 'getRecordById' },
  upsert: { type: 'UpsertRow', callback: 'upsertRecord' },
  batchCreate: { type: 'BatchRow', callback: 'batchCreateRecords' },
};

/** The first line of a file that is made of a page and of what is said of composites. */
export function compositeHeader({ file }: Resource): string {
  return `${headerStart}${file} and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.`;
}

export function rowTypeOf({ kind }: CompositeOperation): string {
  return kinds[kind].type;
}

export function callbackOfComposite({ kind }: CompositeOperation): string {
  return kinds[kind].callback;
}

/** The row of a composite stands with the rows that it is made of. */
export function compositeReference(composite: CompositeOperation): RowReference {
  return { row: namesOf(composite).row, module: `${moduleOf(composite.resource)}.operations` };
}

/** `export const contactsUpsert: UpsertRow = { ... };` */
export function renderCompositeRow(composite: CompositeOperation): string {
  const entries = Object.entries(partsOf(composite)).map(([name, code]) => `${name}: ${code},`);
  return `\nexport const ${namesOf(composite).row}: ${rowTypeOf(composite)} = {\n${entries.join('\n')}\n};`;
}

function partsOf(composite: CompositeOperation): Record<string, string> {
  switch (composite.kind) {
    case 'getById':
      return { list: namesOf(composite.list).row };
    case 'batchCreate':
      return { create: namesOf(composite.create).row };
    case 'upsert': {
      const { list, create, update, match } = composite;
      return {
        list: namesOf(list).row,
        create: namesOf(create).row,
        update: namesOf(update).row,
        match: JSON.stringify(match),
      };
    }
  }
}

/** How a composite is tested. */
export function compositeTest(composite: CompositeOperation): HandlerTest {
  switch (composite.kind) {
    case 'getById':
      return { suite: 'getById', example: { id: 1 } };
    case 'upsert': {
      const { create, usual, fresh } = composite;
      const example = { match_on: [usual], ...create.example, ...(fresh === undefined ? {} : { [usual]: fresh }) };
      return { suite: 'upsert', example };
    }
    case 'batchCreate': {
      const { create, required } = composite;
      if (!Object.hasOwn(create.example, required))
        throw new Error(`composites: the example of ${create.name} has no ${required}`);
      return { suite: 'batchCreate', example: { items: [create.example] }, options: { required } };
    }
  }
}
