/**
 * How Tray begins the names of an operation's types: `PropertiesCreate` for the folder `properties_create`, `TokenRequest`
 * for `#token_request`, `GetV2Item` for `get_v2_item`: words end at a digit, too.
 */
export function typeName(folder: string): string {
  return (folder.match(/[A-Za-z]+|\d+/g) ?? []).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
