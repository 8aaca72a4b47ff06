/** A piece of SQL with its bindings, in the order of its question marks. About rows it calls them `shown`. */
export type Condition = { sql: string; bindings: readonly unknown[] };
