// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Opportunity ID, Opportunity name, Opportunity tag ID, Tag ID, Tag name */
export type OpportunityTagField = 'OpportunityID' | 'OpportunityName' | 'OpportunityTagID' | 'TagID' | 'TagName';

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
