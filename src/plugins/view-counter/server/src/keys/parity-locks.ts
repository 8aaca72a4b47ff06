/**
 * The class of PostgreSQL's advisory locks, one per parity of days: batches that touch the tables of a parity hold its lock shared, whoever
 * makes or destroys a key of that parity (and empties its tables) holds it alone. Any number; the same in all instances.
 */
export const PARITY_LOCKS = 7_203_221;
