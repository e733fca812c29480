import type { OperationRow } from './operation';

/** How a record is put into words; `{Field}` stands for a field, `{OpportunityID.PropertyName}` for one of a related record. */
export type LabelTemplate = {
  /** `{FirstName} {LastName}`: what is empty falls away. */
  name: string;
  /** Stand in brackets behind the name; one in which anything is empty falls away as a whole. */
  detail: readonly string[];
};

/** A dropdown as a row of data: which list is read, what a choice stands for, and how it is put into words. */
export type Lookup = LabelTemplate & {
  list: OperationRow;
  /** `work ticket`, `work tickets` */
  singular: string;
  plural: string;
  /** The field whose value is chosen. */
  key: string;
  /** The list inside a record whose entries are the choices. */
  nestedIn?: string;
  /** Whether the record says that it is out of use. */
  active?: true;
  /** The lists of the records that fields refer to: `OpportunityID` to opportunities. */
  related?: Readonly<Record<string, OperationRow>>;
  /** Inputs that narrow, each with the field that it is compared with: `property_id: 'OpportunityID.PropertyID'`. */
  parents?: Readonly<Record<string, string>>;
  /** The record's own fields that a search looks into. */
  search: { text: readonly string[]; number: readonly string[] };
};
