// Turns `A & B` into one object type with the fields of both. Tray's schema generator describes such a type as if its
// fields were written out; it does not do so for `A & B`. This must not be a doc comment: the generator would put it into
// the schema as the description of every such type.
export type Simplify<Parts> = { [Name in keyof Parts]: Parts[Name] };
