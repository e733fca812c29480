import type { OperationRow } from './operation';

/** The template of a record's label. `{Field}` is a field, `{OpportunityID.PropertyName}` a field of a related record. */
export type LabelTemplate = {
  /** `{FirstName} {LastName}`. Empty fields are left out. */
  name: string;
  /** Shown in parentheses after the name. A detail with an empty field is left out entirely. */
  detail: readonly string[];
};

/** The dropdown of the values that a field of a list may have: what is there to ask, and what is known without asking. */
export type FieldValuesRow = {
  /** The lists, by the names of their operations. */
  lists: Readonly<Record<string, () => Promise<OperationRow>>>;
  /** The dropdowns of fields that hold an id: by the field, or by `list.field` where lists differ in it. */
  ids: Readonly<Record<string, () => Promise<Lookup>>>;
  /** The values that are known of a field of some form or record, by the field. */
  known: Readonly<Record<string, readonly string[]>>;
};

/** A dropdown as a row of data: the list to read, the value of a choice, and its label. */
export type Lookup = LabelTemplate & {
  list: OperationRow;
  /** `work ticket`, `work tickets` */
  singular: string;
  plural: string;
  /** The field whose value a choice stands for. */
  key: string;
  /** The list inside a record whose entries are the choices. */
  nestedIn?: string;
  /** The record has an `Active` field; inactive records are not offered. */
  active?: true;
  /** For each field that refers to another record, the list of those records: `OpportunityID` maps to opportunities. */
  related?: Readonly<Record<string, OperationRow>>;
  /** The inputs that narrow the choices, and the field that each is compared with: `property_id: 'OpportunityID.PropertyID'`. */
  parents?: Readonly<Record<string, string>>;
  /** The record's own fields that are searched. */
  search: { text: readonly string[]; number: readonly string[] };
};
