// Generated from api/tags.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Tag name, Tag ID, Active, Tag type */
export enum TagField {
  TagName = 'TagName',
  TagID = 'TagID',
  Active = 'Active',
  TagType = 'TagType',
}

/** A label that can be put on contacts, properties and opportunities to group and find them. */
export type Tag = {
  /**
   * Tells this record from the others.
   * @title Tag ID
   * @TJS-type integer
   */
  TagID?: number;
  /** @title Tag name */
  TagName?: string | null;
  /**
   * One letter for the kind of record that takes the tag.
   * @title Tag type
   */
  TagType?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
