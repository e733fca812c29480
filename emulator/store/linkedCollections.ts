import { contactsOfProperty, revenuesOfTicket } from '../seed/relations';

/** A nested collection whose rows are also a list of their own. */
export type LinkedCollection = {
  /** The list that has the rows, and the field of these that points to the parent. */
  list: string;
  parentField: string;
  /** The field of the parent (a record, or an object inside one) that `parentField` points to. */
  parentKey: string;
  /** The ids of a parent's seeded rows. */
  seededChildren(parent: number): number[];
};

/** The linked collections by `Type.Field`, where the type is a record or a nested one. */
export const linkedCollections: Readonly<Record<string, LinkedCollection>> = {
  'Property.PropertyContacts': {
    list: 'PropertyContacts',
    parentField: 'PropertyID',
    parentKey: 'PropertyID',
    seededChildren: (property) => contactsOfProperty.childrenOf(property),
  },
  'WorkTicket.WorkTicketRevenues': {
    list: 'WorkTicketRevenues',
    parentField: 'WorkTicketID',
    parentKey: 'WorkTicketID',
    seededChildren: (ticket) => revenuesOfTicket.childrenOf(ticket),
  },
  // Every seeded receipt line has one allocation, with the same number.
  'ReceiptItem.ItemAllocations': {
    list: 'ItemAllocations',
    parentField: 'ReceiptItemID',
    parentKey: 'ReceiptItemID',
    seededChildren: (line) => [line],
  },
};

/** The linked collection of a list, for the lists that have one. */
export const linkedLists: ReadonlyMap<string, LinkedCollection> = new Map(
  Object.values(linkedCollections).map((collection) => [collection.list, collection]),
);
