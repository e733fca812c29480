// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Tag name, Opportunity tag ID, Opportunity name, Opportunity ID, Tag ID */
export enum OpportunityTagField {
  TagName = 'TagName',
  OpportunityTagID = 'OpportunityTagID',
  OpportunityName = 'OpportunityName',
  OpportunityID = 'OpportunityID',
  TagID = 'TagID',
}

/** A tag that an opportunity carries. */
export type OpportunityTag = {
  /**
   * Tells this record from the others.
   * @title Opportunity tag ID
   * @TJS-type integer
   */
  OpportunityTagID?: number;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type integer
   */
  OpportunityID?: number;
  /** @title Opportunity name */
  OpportunityName?: string | null;
  /**
   * The ID of a tag: see "List tags".
   * @title Tag ID
   * @TJS-type integer
   */
  TagID?: number;
  /** @title Tag name */
  TagName?: string | null;
};
