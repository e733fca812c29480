import { renderComment, type Tag } from './renderComment';

/** A field of our own in a type: its doc comment, then `has_more: boolean`. */
export function ownField(declaration: string, about: string, tags: readonly Tag[]): string {
  return `${renderComment(about, tags)}${declaration};`;
}

export const integer: Tag = ['@TJS-type', 'integer'];
export const nullableInteger: Tag = ['@TJS-type', '["integer","null"]'];
export const advanced: Tag = ['@advanced', 'true'];

/** `export type PropertiesUpsertInput = { ... };` */
export function ownType(name: string, fields: readonly string[]): string {
  return `export type ${name} = {\n${fields.filter(Boolean).join('\n')}\n};`;
}
