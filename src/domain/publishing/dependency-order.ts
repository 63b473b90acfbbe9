/**
 * The order in which things go live together: what a thing names comes before it. Things that name
 * each other go in the order in which they were given.
 */
export const dependencyOrder = <Thing>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
  namedBy: (thing: Thing) => readonly string[],
): readonly Thing[] => {
  const byId = new Map(things.map((thing) => [idOf(thing), thing]));
  const ordered = new Map<string, Thing>();
  const visit = (id: string, path: ReadonlySet<string>): void => {
    const thing = byId.get(id);
    if (thing === undefined || ordered.has(id) || path.has(id)) return;
    for (const named of namedBy(thing)) visit(named, new Set([...path, id]));
    ordered.set(id, thing);
  };
  for (const thing of things) visit(idOf(thing), new Set());
  return [...ordered.values()];
};
