/** Rules for dependency-cruiser, made of the tables in rooms.cjs. */

/**
 * One rule a room: it imports no other room of its house than the table says. `shared`: files beside the rooms, which all may
 * import.
 */
function roomRules(prefix, folder, rooms, shared = []) {
  return Object.entries(rooms).map(([room, { about, imports }]) => ({
    name: `${prefix}-${room}`,
    comment: `${about} It imports ${imports.length > 0 ? `only ${imports.join(', ')}` : 'no other room'}.`,
    severity: 'error',
    from: { path: `^${folder}/${room}/`, pathNot: '\\.test\\.ts$' },
    to: {
      path: `^${folder}/`,
      pathNot: [`^${folder}/(${[room, ...imports].join('|')})/`, ...shared.map((file) => `^${folder}/${file}$`)],
    },
  }));
}

/** No two rooms of a house import each other, not even by a detour. */
function noFolderCircle(prefix, folder, pathNot) {
  return {
    name: `${prefix}-has-no-folder-circle`,
    comment: 'No two rooms import each other, not even by a detour.',
    severity: 'error',
    scope: 'folder',
    from: { path: `^${folder}/[^/]+$`, ...(pathNot ? { pathNot } : {}) },
    to: { circular: true },
  };
}

/** One rule for each kind that is made of others, and one for all that stand alone. */
function kindRules(folder, madeOf) {
  const escape = (path) => path.replace('.', '\\.');
  const rules = Object.entries(madeOf).map(([kind, parts]) => ({
    name: `kind-${kind.replace(/\/|\.ts/, '')}`,
    comment: `An operation of this kind is made of ${parts.join(' and ')} and no other kind.`,
    severity: 'error',
    from: { path: `^${folder}/${escape(kind)}` },
    to: { path: `^${folder}/`, pathNot: [kind, ...parts].map((part) => `^${folder}/${escape(part)}`) },
  }));
  const made = Object.keys(madeOf).map((kind) => `^${folder}/${escape(kind)}`);
  return [
    ...rules,
    {
      name: 'kinds-stand-alone',
      comment: 'The other kinds of operation are made of no other kind; kinds.ts lists them all.',
      severity: 'error',
      from: { path: `^${folder}/([^/]+)`, pathNot: [...made, `^${folder}/kinds\\.ts$`] },
      to: { path: `^${folder}/`, pathNot: `^${folder}/$1(/|$)` },
    },
  ];
}

module.exports = { roomRules, noFolderCircle, kindRules };
