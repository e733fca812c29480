import type { Field, ListOptions } from './page';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * What the reply of an operation holds, as far as Aspire's description says:
 * - `rows`: a bare array of records of `type` (every list)
 * - `id`: the key of what was written, as a number or a string
 * - `object`: an object of `type`
 * - `boolean`, `text` (a string), `texts` (an array of strings), `nothing` (an empty body)
 * - `untyped`: described as octet-stream, in truth empty or a small JSON value
 */
export type Replies =
  { kind: 'rows' | 'object'; type: Shape } | { kind: 'id' | 'boolean' | 'text' | 'texts' | 'nothing' | 'untyped' };

/** A named set of fields, in the order of the page; `about` says what a record is. */
export type Shape = { name: string; about?: string; fields: readonly ShapeField[] };

/** A field with its nested shape resolved. `of` is set on arrays of scalars, `shape` on objects and arrays of objects. */
export type ShapeField = Omit<Field, 'of'> & {
  name: string;
  of?: 'integer' | 'number' | 'string' | 'boolean';
  shape?: Shape;
  /** What `ref` refers to, in words: `work ticket`, and the title of the operation that lists them. */
  refersTo?: { singular: string; list?: string };
};

export type Operation = {
  name: string;
  /** Aspire's operationId, such as `Properties_Get`. */
  id: string;
  resource: Resource;
  method: HttpMethod;
  path: string;
  title: string;
  about: string;
  /** Set on lists only: which OData options the list takes. */
  options?: ListOptions;
  params: readonly ShapeField[];
  body?: Shape;
  replies: Replies;
  replaces: boolean;
  /** The resource where the written record is read back. */
  readBack: string;
  /** How a PUT that replaces a whole record finds it beforehand; absent where no list can give the record. */
  reading?: Reading;
  /** Whether Aspire wants a bearer with the call. */
  bearer: boolean;
  /** What comes of running it once more, where its verb does not tell. */
  repeats?: string;
  newer: boolean;
  example: Readonly<Record<string, unknown>>;
};

/** How the record is found that a PUT is about to replace. */
export type Reading = {
  /** The path of the list that gives it. */
  path: string;
  /** The resource of that list. */
  of: Pick<Resource, 'name' | 'singular' | 'plural' | 'key'>;
  /** The record's fields that find it, each with the field of the body that has the value: `Contact.ContactID`. */
  keys: Readonly<Record<string, string>>;
  /** Where the body's fields are read back, by their places in the body, as far as it is not under the same name. */
  ways: Readonly<Record<string, string>>;
  /** Where what is written is an entry of a list inside the record: the list, and the field that names the entry in both. */
  entry?: { list: string; field: string };
};

export type Resource = {
  name: string;
  /** The page it stands on, relative to `api/`. */
  file: string;
  singular: string;
  plural: string;
  about: string;
  key: readonly string[];
  label?: string;
  changed?: string;
  created?: string;
  record?: Shape;
  /** The record's nested types, and the bodies', by name. */
  types: ReadonlyMap<string, Shape>;
  operations: readonly Operation[];
  quirks: readonly string[];
};

/** The whole API: every resource and every operation by name, in alphabetical order. */
export type Api = {
  resources: ReadonlyMap<string, Resource>;
  operations: ReadonlyMap<string, Operation>;
};

export type { Field, ListOptions };
