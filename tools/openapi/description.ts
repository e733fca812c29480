import type { HttpMethod } from '../../api/model/model';

/** An OpenAPI file's content, in the terms of the pages of `api/`. */
export type Description = {
  title: string;
  /** The API's version: `1.0`. */
  version: string;
  /** The version of OpenAPI: `3.0.0`. */
  openapi: string;
  operations: readonly DescribedOperation[];
};

export type DescribedOperation = {
  method: HttpMethod;
  path: string;
  /** The operationId, if the file has one. */
  id: string | undefined;
  /** The first tag, which in Aspire's files is the name of the resource. */
  tag: string | undefined;
  /** The list options that it accepts, such as `$filter`. */
  options: readonly string[];
  /** All other parameters except api-version. */
  params: readonly DescribedField[];
  /** The body as a field; `type` is `object` if the pages can express it. */
  body: DescribedField | undefined;
  replies: DescribedReply;
};

/** A field with the limits that a page can express. `type` and `of` are free texts, since a file can express more. */
export type DescribedField = {
  name: string;
  type: string;
  of?: string;
  format?: string;
  nullable?: true;
  required?: true;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  /** Limits that the page format cannot express, such as `pattern "^a"`. */
  beyond: readonly string[];
  /** Set on objects and on arrays of objects. */
  shape?: DescribedShape;
};

/** The fields are read lazily, since a type can be recursive. */
export type DescribedShape = { name: string; fields(): readonly DescribedField[] };

/** `kind` is a kind of the pages, or a description of a reply that a page cannot express, such as `array of integer`. */
export type DescribedReply = { kind: string; shape?: DescribedShape };

/** Thrown for a file that is not a valid OpenAPI description; the message says why. */
export class DescriptionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DescriptionError';
  }
}
