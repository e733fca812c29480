/**
 * What the runtime needs to know of an Aspire operation: a row of data, generated from the pages of `api/` into
 * `src/records/`. The same row drives the request, the checks of the input, the reading of the reply and the messages.
 */

/** An Aspire resource, in Aspire's name (the controller in its scope grid) and in a builder's words. */
export type ResourceRow = {
  /** `WorkTickets` */
  name: string;
  /** `work ticket` */
  singular: string;
  /** `work tickets` */
  plural: string;
  /** The field that names one record, several where only together they do, none where Aspire has none. */
  key: readonly string[];
};

/** What may stand in one field of an input. Absent limits are not checked. */
export type FieldRule = {
  /** `any` is checked elsewhere: the value of a condition, by the kind of its field. */
  type: 'integer' | 'number' | 'string' | 'boolean' | 'array' | 'object' | 'any';
  required?: true;
  /** Null may be sent, to empty the field. */
  nullable?: true;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  /** What an array of scalars holds. */
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
   * Where an update reads the value that it keeps, other than under the same name: dots lead into nested objects and into
   * every entry of a list, brackets pick one entry of it by a flag or by what the body names it by, `.` is the whole record.
   */
  readFrom?: string;
  /** No record gives the value back. */
  writeOnly?: true;
  /** The list, its key and its name in which the id is found where a record gives a name in its place. */
  resolvedBy?: { list: string; key: string; name: string };
  /** Aspire may give null in place of the value, so that null is not sent back. */
  mayBeMasked?: true;
  /** The id beside this field that it only puts into words. */
  labelOf?: string;
};

export type FieldRules = Readonly<Record<string, FieldRule>>;

/** What a record's field holds, as far as conditions need to know: `date` is a date with a time. */
export type FieldKind = 'integer' | 'number' | 'text' | 'date' | 'boolean';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** How the record is found that an update is about to replace. */
export type ReadBefore = {
  /** The path of the list that gives it. */
  path: string;
  /** The resource of that list, where it is another than the operation's. */
  resource?: ResourceRow;
  /** The record's fields that find it, each with the place of its value in the body: `Contact.ContactID`. */
  keys: Readonly<Record<string, string>>;
  /** Where an entry of a list inside the record is written: the list, and the field that names the entry in both. */
  entry?: { list: string; field: string };
};

export type OperationRow = {
  /** `properties_create` */
  name: string;
  /** `Create property`: messages say "Aspire refused to create property". */
  title: string;
  resource: ResourceRow;
  method: HttpMethod;
  /** `/OpportunityTags/{id}`; each `{name}` is filled from `params`. */
  path: string;
  /** Which OData options a list takes; absent on everything that is no list. */
  options?: 'odata' | 'filter' | 'none';
  /** The fields that a list can be filtered, ordered and narrowed by: the record's own, without the nested ones. */
  fields?: Readonly<Record<string, FieldKind>>;
  /** A list's timestamps: the one that moves with a change, the one of a record's beginning, and which of them may be null. */
  timestamps?: { changed?: string; created?: string; nullable?: readonly string[] };
  /** Parameters of the path and the query, other than the list options. */
  params?: FieldRules;
  body?: FieldRules;
  /** How a PUT that replaces a whole record reads it first; absent where it can only send what is given. */
  readBefore?: ReadBefore;
  /**
   * What the reply holds, as Aspire describes it: rows (an array of records), id (the key of what was written), object,
   * boolean, text, texts (an array of strings), nothing, untyped (in truth nothing or a small JSON value).
   */
  replies: 'rows' | 'id' | 'object' | 'boolean' | 'text' | 'texts' | 'nothing' | 'untyped';
  /** The fields of an object reply, as Aspire describes them. */
  replyFields?: readonly string[];
  /** False where Aspire takes the call without a bearer. */
  bearer?: false;
};

/** How one record is got by its id: through the list of its resource. */
export type GetByIdRow = { list: OperationRow };

/** What a "create or update" is made of, and the record's fields that it may match on. */
export type UpsertRow = { list: OperationRow; create: OperationRow; update: OperationRow; match: readonly string[] };

/** Many creates in one step. */
export type BatchRow = { create: OperationRow };

/** Aspire's upload, and the list in which the new attachment is looked up. */
export type UploadRow = { post: OperationRow; list: OperationRow };

/** The list that knows an attachment's name and type, and the operation that gives its contents. */
export type DownloadRow = { list: OperationRow; contents: OperationRow };

/** The call that tells the API's version, and the lists, which are many and read only where resources are to be checked. */
export type VerifyRow = { version: OperationRow; lists: () => Promise<readonly OperationRow[]> };
