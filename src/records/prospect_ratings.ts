// Generated from api/prospect_ratings.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Prospect rating name, Prospect rating ID */
export enum ProspectRatingField {
  ProspectRatingName = 'ProspectRatingName',
  ProspectRatingID = 'ProspectRatingID',
}

/** A grade that says how promising a prospect is, usually A to D. */
export type ProspectRating = {
  /**
   * Tells this record from the others.
   * @title Prospect rating ID
   * @TJS-type integer
   */
  ProspectRatingID?: number;
  /** @title Prospect rating name */
  ProspectRatingName?: string | null;
};
