/**
 * The prefix of the names of an operation's types, as Tray forms it: `PropertiesCreate` for the folder `properties_create`,
 * `TokenRequest` for `#token_request`, `GetV2Item` for `get_v2_item` (a digit ends a word as well).
 */
export function typeName(folder: string): string {
  return (folder.match(/[A-Za-z]+|\d+/g) ?? []).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
