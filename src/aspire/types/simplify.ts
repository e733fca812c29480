// One object type with the fields of several. Tray's generator describes it as it would describe the fields written out,
// which it does not do for `A & B`. No doc comment: it would become the description of every such type.
export type Simplify<Parts> = { [Name in keyof Parts]: Parts[Name] };
