/** An element as plain values: a browser makes elements of it, a server HTML. What is null or '' is left out; text is always text. */
export type ViewNode = string | ViewElement | null;
export type ViewElement = readonly [tag: string, attributes: Readonly<Record<string, string | number | null>>, ...children: ViewNode[]];
