/** What a key does in the queue. */
export type QueueKey = 'next' | 'previous' | 'open' | 'select' | 'settle' | 'search';

/** As lists of mail know them, with the arrows beside. */
export const KEYS: Record<QueueKey, readonly string[]> = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  open: ['Enter'],
  select: ['x'],
  settle: ['e'],
  search: ['/'],
};

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; tag: string; isEditable: boolean };

const TYPING = ['INPUT', 'TEXTAREA', 'SELECT'];
const PRESSABLE = ['A', 'BUTTON'];

/** Null where the key belongs to what has the focus: a field takes letters, a link its Enter. */
export const queueKeyOf = ({ key, ctrlKey, metaKey, altKey, tag, isEditable }: Pressed): QueueKey | null => {
  if (ctrlKey || metaKey || altKey || isEditable || TYPING.includes(tag)) return null;
  const wanted = (Object.keys(KEYS) as QueueKey[]).find((name) => KEYS[name].includes(key)) ?? null;
  return wanted === 'open' && PRESSABLE.includes(tag) ? null : wanted;
};
