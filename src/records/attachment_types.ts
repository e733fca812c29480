// Generated from api/attachment_types.yaml by "npm run generate": change the page, not this file.

/** A kind of attached file, such as Photo, Document or AP Invoice, as the company has set it up. */
export type AttachmentType = {
  /**
   * Tells this record from the others.
   * @title Attachment type ID
   * @TJS-type integer
   */
  AttachmentTypeID?: number;
  /** @title Attachment type name */
  AttachmentTypeName?: string | null;
  /** @title Required */
  Required?: boolean;
  /** @title Active */
  Active?: boolean;
  /**
   * An ID without a list of its own.
   * @title Aspire system ID
   * @TJS-type integer
   */
  AspireSystemId?: number;
  /** @title Can delete */
  CanDelete?: boolean;
};
