import { posix } from 'node:path';
import type { DataType, Field, ObjectType } from '../../api/schema/types';
import { fieldComment, typeComment } from './renderFieldComment';

/** The module that declares a type with a name, from the root: `src/records/ids`; undefined for one of the file itself. */
export type HomeOf = (type: DataType) => string | undefined;

/** The type that flattens `A & B`, and where it stands. */
const simplify: Simplify = { name: 'Simplify', home: 'src/aspire/types/simplify' };
type Simplify = { name: string; home: string };

/** A type that a file declares. `joined` leaves the parts of an object as `A & B`. */
export type Declaration = { name: string; type: DataType; joined?: boolean };

/**
 * A file of types: what it declares, before it the types that this needs and no other file declares, and imports of the
 * rest. `module` is its path from the root, without the ending. With `flattener` null, objects of several parts stay `A & B`.
 */
export function renderTypeFile(
  module: string,
  header: string,
  declarations: readonly Declaration[],
  homeOf: HomeOf,
  flattener: Simplify | null = simplify,
): string {
  const file = new TypeFile(module, homeOf, flattener);
  const written = declarations.map((declaration) => file.declare(declaration));
  return [header, ...file.imports(), '', ...file.helpers(), ...written.filter((text) => text !== undefined)].join('\n');
}

class TypeFile {
  private readonly imported = new Map<string, Set<string>>();
  private readonly declared = new Map<string, { type: DataType; text: string; helper: boolean }>();

  constructor(
    private readonly module: string,
    private readonly homeOf: HomeOf,
    private readonly flattener: Simplify | null,
  ) {}

  /** The declaration; undefined where another one of this file has needed it before, and so has written it. */
  declare({ name, type, joined }: Declaration): string | undefined {
    if (this.declared.has(name)) return undefined;
    const text = this.declaration({ name, type, joined }, true);
    this.declared.set(name, { type, text, helper: false });
    return text;
  }

  imports(): string[] {
    const start = (home: string) => {
      const path = posix.relative(posix.dirname(this.module), home);
      return path.startsWith('.') ? path : `./${path}`;
    };
    return [...this.imported]
      .map(([home, names]) => [start(home), [...names].sort().join(', ')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, names]) => `import type { ${names} } from '${from}';`);
  }

  helpers(): string[] {
    return [...this.declared.values()].filter(({ helper }) => helper).map(({ text }) => text);
  }

  private declaration({ name, type, joined }: Declaration, exported: boolean): string {
    const parameters = type.kind === 'object' ? (type.arguments ?? []).filter(isParameter) : [];
    const generic = parameters.length > 0 ? `<${parameters.map((parameter) => parameter.name).join(', ')}>` : '';
    // Headers and the like: a Record would become an object that may hold nothing in Tray's schema.
    const rule =
      type.kind === 'map' ? '// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style\n' : '';
    const isOwn = type.name === name;
    // Tray's generator keeps the order of an enum alone.
    if (isOwn && type.kind === 'choice' && type.ordered)
      return `${typeComment(type)}${exported ? 'export ' : ''}enum ${name} {\n${type.values.map((value) => `${value} = '${value}',`).join('\n')}\n}\n`;
    const value = isOwn ? this.literal(type) : joined ? this.joined(type) : this.reference(type);
    return `${isOwn ? typeComment(type) : ''}${rule}${exported ? 'export ' : ''}type ${name}${generic} = ${value};\n`;
  }

  /** The type as it stands where it is used. */
  private reference(type: DataType): string {
    if (!type.name) return this.literal(type);
    if (type.kind === 'parameter') return type.name;
    const given = type.kind === 'object' ? (type.arguments ?? []).map((argument) => this.reference(argument)) : [];
    if (type.name !== 'Partial') this.need(type.name, type);
    return given.length > 0 ? `${type.name}<${given.join(', ')}>` : type.name;
  }

  private literal(type: DataType): string {
    switch (type.kind) {
      case 'scalar':
        return [...new Set(type.types.map((name) => (name === 'integer' ? 'number' : name)))].join(' | ');
      case 'choice':
        return type.values.map((value) => `'${value}'`).join(' | ');
      case 'list': {
        const item = this.reference(type.items);
        return item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
      }
      case 'object':
        return this.object(type);
      case 'union':
        return type.branches.map((branch) => this.reference(branch)).join(' | ');
      case 'map':
        return `{ [name: string]: ${this.reference(type.values)} }`;
      case 'any':
        return 'unknown';
      case 'parameter':
        return type.name;
    }
  }

  private object(type: ObjectType): string {
    const [only, ...more] = type.parts ? mergedParts(type) : [];
    if (!only) return this.fields(type);
    if (more.length === 0) return only.name ? this.reference(only) : this.fields(only);
    if (!this.flattener) return `(${this.joined(type)})`;
    this.importFrom(this.flattener.home, this.flattener.name);
    return `${this.flattener.name}<${this.joined(type)}>`;
  }

  private joined(type: DataType): string {
    const parts = type.kind === 'object' ? mergedParts(type) : [type];
    return parts.map((part) => this.reference(part)).join(' & ');
  }

  private fields({ fields }: ObjectType): string {
    return fields.length === 0 ? '{}' : `{\n${fields.map((field) => this.field(field)).join('\n')}\n}`;
  }

  private field(field: Field): string {
    const { name, type, required, nullable } = field;
    const property = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
    return `${fieldComment(field)}${property}${required ? '' : '?'}: ${this.reference(type)}${nullable ? ' | null' : ''};`;
  }

  private need(name: string, type: DataType): void {
    const home = this.homeOf(type);
    if (home !== undefined && home !== this.module) {
      this.importFrom(home, name);
      return;
    }
    const known = this.declared.get(name);
    if (!known) {
      // What no other file can import by a home of its own is nobody else's.
      const text = this.declaration({ name, type }, home !== undefined);
      this.declared.set(name, { type, text, helper: true });
    } else if (known.type !== type && JSON.stringify(known.type) !== JSON.stringify(type)) {
      throw new Error(`two types of the name ${name} meet in ${this.module}.ts`);
    }
  }

  private importFrom(home: string, name: string): void {
    const names = this.imported.get(home) ?? new Set();
    this.imported.set(home, names.add(name));
  }
}

/** The parts of an object, those without a name that stand side by side as one. */
function mergedParts(type: ObjectType): ObjectType[] {
  const merged: ObjectType[] = [];
  for (const part of type.parts ?? [type]) {
    const last = merged.at(-1);
    if (!last || last.name || part.name) merged.push(part);
    else merged[merged.length - 1] = { kind: 'object', fields: [...last.fields, ...part.fields] };
  }
  return merged;
}

function isParameter(type: DataType): type is Extract<DataType, { kind: 'parameter' }> {
  return type.kind === 'parameter';
}
