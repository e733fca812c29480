/**
 * What the connector knows about an Aspire operation: a row of data, generated from the pages of `api/` into
 * `src/records/`. The row drives the validation of the input, the request, the parsing of the reply and the messages.
 */

/** An Aspire resource: its name in Aspire (the controller in the scope grid) and what a builder calls it. */
export type ResourceRow = {
  /** `WorkTickets` */
  name: string;
  /** `work ticket` */
  singular: string;
  /** `work tickets` */
  plural: string;
  /** The fields that identify a record, usually one. Empty if Aspire has no key. */
  key: readonly string[];
};

/** What one field of an input may contain. A limit that is absent is not checked. */
export type FieldRule = {
  /** `any` is checked elsewhere. For example, the value of a condition is checked by the kind of its field. */
  type: 'integer' | 'number' | 'string' | 'boolean' | 'array' | 'object' | 'any';
  /** What the form calls the field, where `fieldTitle` would make another title of its name. */
  title?: string;
  required?: true;
  /** Null is allowed; it empties the field. */
  nullable?: true;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  /** The type of the items of an array of scalars. */
  of?: 'integer' | 'number' | 'string' | 'boolean' | 'any';
  /** The fields of an object, or of each object in an array. */
  fields?: FieldRules;
  /** The values that are known; with `closed` there are no others. */
  values?: readonly string[];
  closed?: true;
  /** What the text has to look like: a time of day is a `duration`, `ids` are separated by commas. */
  form?: 'date-time' | 'duration' | 'email' | 'ids' | 'state';
  /** Of this field and these exactly one is given. */
  either?: readonly string[];
  /** Of this field and these at most one is given. */
  notWith?: readonly string[];
  /** The field whose moment comes before this one. */
  after?: string;
  /** The field beside a list that is the sum of the same field of its entries. */
  addsUpTo?: string;
  /** The two fields between whose moments so many hours lie. */
  hoursWithin?: readonly [start: string, end: string];
  /** What a create sends where the field is left out. */
  assumed?: boolean;
  /**
   * The path in the record from which an update reads the current value; absent if the record uses the same name. A dot
   * leads into a nested object, or into every entry of a list. Brackets select one entry of a list: the one with the
   * value that the body gives for that field, or else the one where the field is true. `.` is the whole record.
   */
  readFrom?: string;
  /** The record does not contain the value, so it cannot be read. */
  writeOnly?: true;
  /** The record may contain a name where the body takes an id. The list to look it up in, its key and its name field. */
  resolvedBy?: { list: string; key: string; name: string };
  /** Aspire may return null in place of the real value, so null is not sent back. */
  mayBeMasked?: true;
  /** The id field that this field is only a label of. */
  labelOf?: string;
};

export type FieldRules = Readonly<Record<string, FieldRule>>;

/** The type of a record's field, for conditions and sorting. `date` is a date with a time. */
export type FieldKind = 'integer' | 'number' | 'text' | 'date' | 'boolean';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** How an update finds the record that it will replace. */
export type ReadBefore = {
  /** The path of the list that contains it. */
  path: string;
  /** The resource of that list, if it differs from the operation's. */
  resource?: ResourceRow;
  /** The record's fields that identify it, each with the path of its value in the body: `Contact.ContactID`. */
  keys: Readonly<Record<string, string>>;
  /** If the update writes an entry of a list inside the record: the list, and the field that identifies the entry. */
  entry?: { list: string; field: string };
};

export type OperationRow = {
  /** `properties_create` */
  name: string;
  /** `Create property`: messages say "Aspire refused to create the property". */
  title: string;
  resource: ResourceRow;
  method: HttpMethod;
  /** `/OpportunityTags/{id}`; each `{name}` is filled from `params`. */
  path: string;
  /** The OData options that a list takes; absent if the operation is not a list. */
  options?: 'odata' | 'filter' | 'none';
  /** The fields that a list can filter by, sort by and select: the record's own, without nested ones. */
  fields?: Readonly<Record<string, FieldKind>>;
  /** The timestamp fields of a list's records: time of the last change, time of creation, and those that may be null. */
  timestamps?: { changed?: string; created?: string; nullable?: readonly string[] };
  /** Parameters of the path and the query, other than the list options. */
  params?: FieldRules;
  body?: FieldRules;
  /** How a PUT that replaces a whole record reads it first; absent if the record cannot be read. */
  readBefore?: ReadBefore;
  /**
   * The reply's type in Aspire's description: rows (an array of records), id (the key of the written record), object,
   * boolean, text, texts (an array of strings), nothing, untyped (in practice nothing or a small JSON value).
   */
  replies: 'rows' | 'id' | 'object' | 'boolean' | 'text' | 'texts' | 'nothing' | 'untyped';
  /** The fields of an object reply, as Aspire describes them. */
  replyFields?: readonly string[];
  /** False if Aspire takes the call without a bearer. */
  bearer?: false;
};

/** A record is read by its id from the list of its resource. */
export type GetByIdRow = { list: OperationRow };

/** The operations that an upsert uses, and the record's fields that it may match on. */
export type UpsertRow = { list: OperationRow; create: OperationRow; update: OperationRow; match: readonly string[] };

/** Many creates in one step. */
export type BatchRow = { create: OperationRow };

/** Aspire's upload operation, and the list that contains the new attachment. */
export type UploadRow = { post: OperationRow; list: OperationRow };

/** The list that contains an attachment's name and type, and the operation that returns its contents. */
export type DownloadRow = { list: OperationRow; contents: OperationRow };

/** The operation that returns the API's version, and all lists. They are loaded only when resources are to be checked. */
export type VerifyRow = { version: OperationRow; lists: () => Promise<readonly OperationRow[]> };
