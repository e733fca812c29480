import type { HttpMethod } from '../../api/model/model';
import type { DescribedField, DescribedOperation } from './description';

/** The limits that are compared, in the words of a page. */
export const fieldFacts = [
  'of',
  'format',
  'nullable',
  'required',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
] as const;

/** What can change of an operation as a whole. `path` is the method with the path. */
export type OperationFact = 'id' | 'path' | 'options' | 'body' | 'replies';

/** What can change of a field: `type` stands for all of it, `limit` is one that the page format has no word for. */
export type FieldFact = (typeof fieldFacts)[number] | 'type' | 'limit';

type Change =
  | { kind: 'operation came'; operation: DescribedOperation; name: string }
  | { kind: 'operation went'; method: HttpMethod; path: string }
  | { kind: 'field came'; field: DescribedField }
  | { kind: 'field went'; field: string }
  /** `was` (on the page) and `is` (in the file) are undefined where nothing is said. */
  | {
      kind: 'changed';
      fact: OperationFact | FieldFact;
      was: string | undefined;
      is: string | undefined;
      field?: DescribedField;
    };

/** One thing in which the file and the pages differ, and where it stands. */
export type Difference = Change & {
  /** The page's file, such as `properties.yaml`; for an operation that came, the page that should get it. */
  page: string;
  /** False where that page has yet to be made. */
  pageExists: boolean;
  /** The way to what differs: `['types', 'PropertyTag', 'TagName']`. For what came, the place to put it at. */
  keys: readonly string[];
  /** Where the file shows it: `properties_get reply`. */
  seenIn: readonly string[];
  /** Who reads the same lines of the page, without this difference. */
  notIn: readonly string[];
};
