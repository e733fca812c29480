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
   * @title Opportunity tag ID
   * @TJS-type integer
   */
  OpportunityTagID?: number;
  /**
   * @title Opportunity ID
   * @TJS-type integer
   */
  OpportunityID?: number;
  /** @title Opportunity name */
  OpportunityName?: string | null;
  /**
   * @title Tag ID
   * @TJS-type integer
   */
  TagID?: number;
  /** @title Tag name */
  TagName?: string | null;
};
