import { z } from 'zod';

/**
 * What may stand on a page of `api/`, one page per Aspire resource. The words are JSON Schema's (`type`, `format`,
 * `maxLength`, ...) and a few of our own, explained where they are declared. A key that is not declared here is refused.
 */

const typeName = z.string().regex(/^[A-Z][A-Za-z0-9]*$/, 'must be a type name in PascalCase');
const fieldName = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'must be a field name: letters, digits, _ and -');
const path = z.string().regex(/^\/[A-Za-z/{}]+$/, 'must be a path that begins with "/"');
const readsPath = z
  .string()
  .regex(/^\w+(\[\w+\])?(\.\w+(\[\w+\])?)*$/, 'must be field names with dots between them, such as List[Flag].Field');
const words = z.string().trim().min(1, 'must not be empty');

const scalarTypes = ['integer', 'number', 'string', 'boolean'] as const;
const formats = ['int64', 'decimal', 'double', 'float', 'date-time', 'duration', 'email'] as const;

const field = z
  .strictObject({
    type: z.enum([...scalarTypes, 'array', 'object']),
    format: z.enum(formats).optional(),
    /** What an array holds or what an object is: a scalar type, or the name of a type of this page or of another page's record. */
    of: z.union([z.enum(scalarTypes), typeName]).optional(),
    nullable: z.boolean().optional(),
    required: z.boolean().optional(),
    minLength: z.int().min(1, 'must be 1 or more (0 says nothing)').optional(),
    maxLength: z.int().min(1).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    minItems: z.int().min(1).optional(),
    /** The resource whose key this field holds. */
    ref: typeName.optional(),
    /**
     * In a body: the record's field that gives this value back, where it has another name or stands deeper. Dots lead into
     * nested objects and into every entry of a list: `UserRoles.RoleID`. Brackets pick one entry, the one where that flag
     * is true, `PropertyContacts[PrimaryContact].ContactID`, or the one that a field of the body names,
     * `ServiceTaxOverrides[ServiceTaxOverrideID].LaborTaxable`.
     */
    reads: readsPath.optional(),
    /**
     * In a body: no record gives this value back. `true` where it is part of what is kept, so that an update which leaves it
     * out may empty it; `instruction` where it only tells Aspire what to do, so that leaving it out loses nothing.
     */
    writeOnly: z.union([z.literal(true), z.literal('instruction')]).optional(),
    /** In a body: the field beside it that this one only puts into words, a name beside an id. It goes out of date with it. */
    follows: fieldName.optional(),
    /** In a body: records may give a name in place of this id; the list, its key and its name in which the id is found then. */
    namedIn: z.strictObject({ list: path, key: fieldName, name: fieldName }).optional(),
    /**
     * In a body: Aspire may keep the value to itself and give null in its place, so that null is no value to send back, and
     * the field is left out instead.
     */
    mayHide: z.literal(true).optional(),
    /**
     * In a body: Aspire's description does not ask for it, yet does without it what nobody wants: stores 0 or the year 1, or
     * acts on no record. The connector asks for it, and for a list for at least one entry.
     */
    needed: z.literal(true).optional(),
    /** In a body: what the connector sends in a create where the builder says nothing. */
    assumed: z.boolean().optional(),
    /** In a body: the values that Aspire is known to take. Where it takes no others they are `closed`. */
    values: z.array(words).min(2).optional(),
    closed: z.literal(true).optional(),
    /** In a body, at a text: the list, and the field there (by default of the same name), whose values in use a dropdown offers. */
    choices: z.strictObject({ list: z.string(), field: fieldName.optional() }).optional(),
    /** In a body: what a text has to look like, where Aspire's description has no format for it. */
    form: z.enum(['email', 'ids', 'state']).optional(),
    /** In a body: the fields beside it that are given in its place. Exactly one of them all is given. */
    either: z.array(fieldName).min(1).optional(),
    /** In a body: the fields beside it that do not go together with it. At most one of them all is given. */
    notWith: z.array(fieldName).min(1).optional(),
    /** In a body: the field beside it whose date or time comes before this one. */
    after: fieldName.optional(),
    /** In a body, at a list: the field beside it that is the sum of the same field of the entries. */
    addsUpTo: fieldName.optional(),
    /** In a body, at a number of hours: the two moments beside it between which they lie. */
    hoursWithin: z.tuple([fieldName, fieldName]).optional(),
    /** In a body: seldom filled in, so that it stands apart from the others. */
    advanced: z.literal(true).optional(),
    /** In a body: what the form calls the field, where its name does not tell. */
    title: words.optional(),
    /** Help for the person who fills the field in, where its name does not say enough. */
    about: words.optional(),
  })
  .superRefine((value, context) => {
    const holds = value.type === 'array' || value.type === 'object';
    if (holds && !value.of) context.addIssue(`an ${value.type} needs "of": what it holds`);
    if (value.closed && !value.values) context.addIssue('what is "closed" needs "values"');
    if ((value.values ?? value.form) && value.type !== 'string')
      context.addIssue('"values" and "form" belong to a string');
    if (value.closed && value.values && String(value.values) !== String([...value.values].sort()))
      context.addIssue("closed values stand in alphabetical order, in which Tray's form shows them");
    if (value.either && value.notWith) context.addIssue('"either" says already what "notWith" says');
    if (value.addsUpTo !== undefined && value.type !== 'array') context.addIssue('"addsUpTo" belongs to an array');
    if (value.assumed !== undefined && value.type !== 'boolean') context.addIssue('"assumed" belongs to a boolean');
    if (value.writeOnly && value.reads) context.addIssue('what is "writeOnly" has no "reads"');
    if (!holds && value.of) context.addIssue(`"of" belongs to an array or an object, not to type ${value.type}`);
  });

const fields = z.record(fieldName, field);

/** An OData list takes every list option; `filter` only `$filter` and `$select`; `none` takes none. */
const listOptions = z.enum(['odata', 'filter', 'none']);

const verbs = ['list', 'get', 'post', 'put', 'patch', 'delete'] as const;

const operation = z
  .strictObject({
    /** Exactly one of these, with the path: `list` is a GET that answers rows, `get` a GET that answers one value. */
    list: path.optional(),
    get: path.optional(),
    post: path.optional(),
    put: path.optional(),
    patch: path.optional(),
    delete: path.optional(),
    /** Aspire's own name for the operation (operationId). */
    id: z.string().regex(/^[A-Za-z]+_[A-Za-z]+$/, 'must be an operationId such as Properties_Get'),
    title: words,
    about: words,
    options: listOptions.optional(),
    /** Parameters in the path or the query, other than the list options and api-version. */
    params: fields.optional(),
    /** The body: its fields. */
    body: fields.optional(),
    /** The body also takes the fields of that operation's body, after its own. */
    bodyFrom: z.string().optional(),
    /** What the reply holds: see Replies in model.ts. A list's default is the page's record. */
    replies: z.union([z.enum(['id', 'boolean', 'text', 'texts', 'nothing', 'untyped']), typeName]).optional(),
    /** A PUT that replaces the whole record: what is left out is wiped. */
    replaces: z.boolean().optional(),
    /** The body's fields that together find the record to be replaced, where they are not its key. */
    foundBy: z.array(fieldName).min(1).optional(),
    /** The resource where what this operation writes can be read back, where it is another than the page's own. */
    readBack: typeName.optional(),
    /** `false` where Aspire takes the call without a bearer. */
    bearer: z.boolean().optional(),
    /** What comes of running it once more with the same input, where its verb does not tell. */
    repeats: words.optional(),
    /** Not part of the 158 operations that Aspire first published. */
    newer: z.boolean().optional(),
    /** A body (or parameters) that Aspire accepts: the example in the docs and the input of the operation's test. */
    example: z.record(z.string(), z.json()).optional(),
  })
  .superRefine((value, context) => {
    const given = verbs.filter((verb) => value[verb] !== undefined);
    if (given.length !== 1) {
      context.addIssue(`an operation has exactly one of ${verbs.join(', ')}; here: ${given.join(', ') || 'none'}`);
    }
    if (value.foundBy && !value.replaces) context.addIssue('"foundBy" belongs to an operation that replaces a record');
    if (given[0] !== 'list' && value.options) context.addIssue('"options" belongs to a list');
    if ((given[0] === 'list' || given[0] === 'get') && (value.body || value.bodyFrom)) {
      context.addIssue('a GET takes no body');
    }
    if (given[0] !== 'list' && value.replies === undefined) context.addIssue('"replies" is missing');
  });

export const pageSchema = z.strictObject({
  /** Aspire's name: the controller in its scope grid, and nearly always the path. */
  resource: typeName,
  singular: words,
  /** The words for several; by default the resource's name in lower-case words. */
  plural: words.optional(),
  about: words,
  /** The field that names one record; several where only together they do; absent where Aspire has none. */
  key: z.union([fieldName, z.array(fieldName).min(2)]).optional(),
  /** The field that a person knows a record by. */
  label: fieldName.optional(),
  /** The stamp that moves with every change. */
  changed: fieldName.optional(),
  /** The stamp (or, failing that, the business date) of a record's beginning. */
  created: fieldName.optional(),
  record: fields.optional(),
  /** Nested types of the record and of the bodies. */
  types: z.record(typeName, fields).optional(),
  /**
   * What a form shows of a body or of a nested type, in the order in which a person fills it in, by the name of the operation or
   * the type: what is required comes first in any case, and what is not named stands apart.
   */
  forms: z.record(z.string(), z.array(fieldName).min(1)).optional(),
  operations: z.record(z.string().regex(/^[a-z][a-z_]*$/, 'must be a name in snake_case, without digits'), operation),
  /** What Aspire does here that one would not expect. */
  quirks: z.array(words).optional(),
});

export type Field = z.infer<typeof field>;
export type Fields = Record<string, Field>;
export type OperationEntry = z.infer<typeof operation>;
export type Page = z.infer<typeof pageSchema>;
export type Verb = (typeof verbs)[number];
export type ListOptions = z.infer<typeof listOptions>;
export const operationVerbs: readonly Verb[] = verbs;
