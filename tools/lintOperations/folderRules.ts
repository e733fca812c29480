import ts from 'typescript';
import { typeName } from '../../api/operations/typeName';
import type { Finding } from './finding';
import { sides, type OperationFolder } from './readOperations';

const needed = ['handler.ts', 'handler.test.ts', 'input.ts', 'output.ts', 'operation.json'];

/** The folder's name, its files, and the names of its types, by which Tray finds an operation. */
export function folderRules({ folder, files, descriptor, types }: OperationFolder): Finding[] {
  const at = `src/${folder}`;
  const findings: Finding[] = needed
    .filter((name) => !files.includes(name))
    .map((name) => ({ file: at, wrong: `${name} is missing`, remedy: `add ${name}: an operation needs it` }));
  if (!/^#?[a-z]+(_[a-z]+)*$/.test(folder)) {
    findings.push({
      file: at,
      wrong: /\d/.test(folder) ? 'its name has a digit' : 'its name is not in snake_case',
      remedy: "use only lower-case words and underscores: Tray's command line splits other names in the wrong places",
    });
  }
  if (files.includes('operation.json') && descriptor?.name !== folder) {
    findings.push({
      file: `${at}/operation.json`,
      wrong: descriptor
        ? `it calls the operation ${JSON.stringify(descriptor.name)}, but its folder is ${folder}`
        : 'it is not a JSON object',
      remedy: 'give both the same name: Tray registers by one and finds the types by the other',
    });
  }
  for (const side of sides) {
    const text = types[side];
    const name = `${typeName(folder)}${side === 'input' ? 'Input' : 'Output'}`;
    if (text !== undefined && !declaredTypes(text).includes(name)) {
      findings.push({
        file: `${at}/${side}.ts`,
        wrong: `it does not declare the type ${name}`,
        remedy: `declare it here, as "export type ${name} = ...": Tray does not find a re-exported type`,
      });
    }
  }
  return findings;
}

function declaredTypes(text: string): string[] {
  const { statements } = ts.createSourceFile('types.ts', text, ts.ScriptTarget.ES2022);
  return statements
    .filter((statement) => ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement))
    .map(({ name }) => name.text);
}
