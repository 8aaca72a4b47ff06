/** What a key does on this screen. */
export type Shortcut = 'save' | 'settle' | 'previous' | 'next' | 'doubt';

type Pressed = { code: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean };

/** By the place of the key, which keeps it when Alt writes another letter. All need Alt or Ctrl (⌘): people write on this screen. */
const WITH_ALT: Readonly<Record<string, Shortcut>> = { KeyJ: 'next', KeyK: 'previous', KeyD: 'doubt' };
const WITH_CONTROL: Readonly<Record<string, Shortcut>> = { KeyS: 'save', Enter: 'settle', NumpadEnter: 'settle' };

export const shortcutOf = ({ code, altKey, ctrlKey, metaKey, shiftKey }: Pressed): Shortcut | null => {
  const hasControl = ctrlKey || metaKey;
  if (shiftKey || altKey === hasControl) return null;
  return (altKey ? WITH_ALT : WITH_CONTROL)[code] ?? null;
};
