import type { Resource } from '../../api/model/model';
import type { Convenience } from './conveniences';
import { headerStart, moduleOf, namesOf } from './names';
import type { RowReference } from './renderHandler';
import type { HandlerTest } from './renderHandlerTest';

type Kind = Convenience['kind'];

/** By kind: the type of the row in `src/aspire/model/operation.ts`, and the callback of `src/aspire/tray/handlers.ts` that runs it. */
const kinds: Readonly<Record<Kind, { type: string; callback: string }>> = {
  getById: { type: 'GetByIdRow', callback: 'getRecordById' },
  upsert: { type: 'UpsertRow', callback: 'upsertRecord' },
  batchCreate: { type: 'BatchRow', callback: 'batchCreateRecords' },
};

/** The first line of a file that is made of a page and of what is said of conveniences. */
export function compositeHeader({ file }: Resource): string {
  return `${headerStart}${file} and tools/generate/conveniences.ts by "npm run generate": change these, not this file.`;
}

export function rowTypeOf({ kind }: Convenience): string {
  return kinds[kind].type;
}

export function callbackOfComposite({ kind }: Convenience): string {
  return kinds[kind].callback;
}

/** The row of a convenience stands with the rows that it is made of. */
export function compositeReference(convenience: Convenience): RowReference {
  return { row: namesOf(convenience).row, module: `${moduleOf(convenience.resource)}.operations` };
}

/** `export const contactsUpsert: UpsertRow = { ... };` */
export function renderCompositeRow(convenience: Convenience): string {
  const entries = Object.entries(partsOf(convenience)).map(([name, code]) => `${name}: ${code},`);
  return `\nexport const ${namesOf(convenience).row}: ${rowTypeOf(convenience)} = {\n${entries.join('\n')}\n};`;
}

function partsOf(convenience: Convenience): Record<string, string> {
  switch (convenience.kind) {
    case 'getById':
      return { list: namesOf(convenience.list).row };
    case 'batchCreate':
      return { create: namesOf(convenience.create).row };
    case 'upsert': {
      const { list, create, update, match } = convenience;
      return {
        list: namesOf(list).row,
        create: namesOf(create).row,
        update: namesOf(update).row,
        match: JSON.stringify(match),
      };
    }
  }
}

/** How a convenience is tested. */
export function compositeTest(convenience: Convenience): HandlerTest {
  switch (convenience.kind) {
    case 'getById':
      return { suite: 'getById', example: { id: 1 } };
    case 'upsert': {
      const { create, usual, fresh } = convenience;
      const example = { match_on: [usual], ...create.example, ...(fresh === undefined ? {} : { [usual]: fresh }) };
      return { suite: 'upsert', example };
    }
    case 'batchCreate': {
      const { create, required } = convenience;
      if (!Object.hasOwn(create.example, required))
        throw new Error(`conveniences: the example of ${create.name} has no ${required}`);
      return { suite: 'batchCreate', example: { items: [create.example] }, options: { required } };
    }
  }
}
