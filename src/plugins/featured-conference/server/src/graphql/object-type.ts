/** An object type in GraphQL's own language; its fields are those of `Shape`, none forgotten, none of its own. */
export const objectType = <Shape>(name: string, fields: Record<keyof Shape & string, string>): string =>
  `type ${name} {\n${Object.entries(fields)
    .map(([field, type]) => `  ${field}: ${String(type)}`)
    .join('\n')}\n}`;
