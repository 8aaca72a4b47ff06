/** One text of our own in the two languages of the admin: Vietnamese first. */
export type Label = readonly [vi: string, en: string];

/** What editors read about a content type or a component: its name, and each of its fields. */
export type FormLabels = { name: Label; fields: Record<string, Label> };
