/** An array of numbers as PostgreSQL reads it, without the quotes that the driver would add. */
export const numbers = (values: readonly number[]): string => `{${values.join(',')}}`;

export const column = <Row>(rows: readonly Row[], value: (row: Row) => number): string => numbers(rows.map(value));
