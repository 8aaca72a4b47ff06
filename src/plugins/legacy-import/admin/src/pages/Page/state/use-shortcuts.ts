import { useEffect, useRef } from 'react';
import { shortcutOf, type Shortcut } from '../rules/shortcuts';

/** What each shortcut does; while a question is open (a dialog) the keys are its own. */
export const useShortcuts = (acts: Readonly<Record<Shortcut, () => void>>): void => {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (shortcut === null || document.querySelector('[role=dialog], [role=alertdialog]')) return;
      event.preventDefault();
      latest.current[shortcut]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};
