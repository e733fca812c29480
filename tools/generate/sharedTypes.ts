import { apiVersion } from '../../api/schema/apiVersion';
import { trayFile } from '../../api/schema/attachmentFileTypes';
import { textOutput, textWriteOutput, updateOptions, writeOutput } from '../../api/schema/callTypes';
import { dropdownOutput } from '../../api/schema/dropdownTypes';
import { conditionOperator, conditions } from '../../api/schema/listConditions';
import { changedSince, createdSince, direction, odataOptions, pages } from '../../api/schema/listOptions';
import { listOutputs } from '../../api/schema/listTypes';
import { anyBody, headerFields } from '../../api/schema/rawHttpRequestTypes';
import type { DataType } from '../../api/schema/types';
import { headerStart } from './names';
import { renderTypeFile, type HomeOf } from './renderTypeFile';

const condition: DataType = { kind: 'parameter', name: 'Condition' };
const field: DataType = { kind: 'parameter', name: 'Field' };
const items: DataType = { kind: 'parameter', name: 'Items' };

/** The files of `src/aspire/types/`, each with the files of `api/schema/` that say what is in it. */
const files: readonly { file: string; sources: readonly string[]; types: readonly DataType[] }[] = [
  { file: 'callInput', sources: ['apiVersion', 'callTypes'], types: [apiVersion, updateOptions] },
  { file: 'file', sources: ['attachmentFileTypes'], types: [trayFile] },
  {
    file: 'listInput',
    sources: ['listConditions', 'listOptions'],
    types: [
      conditionOperator,
      conditions(condition, field),
      direction,
      changedSince,
      createdSince,
      pages,
      odataOptions,
    ],
  },
  { file: 'listOutput', sources: ['listTypes'], types: Object.values(listOutputs).map((output) => output(items)) },
  { file: 'lookupOutput', sources: ['dropdownTypes'], types: [dropdownOutput] },
  { file: 'rawReply', sources: ['rawHttpRequestTypes'], types: [anyBody, headerFields] },
  { file: 'writeOutput', sources: ['callTypes'], types: [writeOutput, textWriteOutput, textOutput] },
];

/** What the types of many operations have in common; the generic ones with parameters. */
export const sharedTypes: readonly DataType[] = files.flatMap(({ types }) => types);

/** Where each of these types stands, by its name. */
export const sharedHomes: ReadonlyMap<string, string> = new Map(
  files.flatMap(({ file, types }) => types.map(({ name = '' }) => [name, `src/aspire/types/${file}`])),
);

/** What the types of many operations have in common. */
export function renderSharedTypes(homeOf: HomeOf): [path: string, text: string][] {
  return files.map(({ file, sources, types }) => {
    const module = `src/aspire/types/${file}`;
    const from = sources.map((source) => `api/schema/${source}.ts`).join(' and ');
    const header = `${headerStart}${from.slice('api/'.length)} by "npm run generate": change that, not this file.`;
    const declarations = types.map((type) => ({ name: type.name ?? '', type }));
    return [`${module}.ts`, renderTypeFile(module, header, declarations, homeOf)];
  });
}
