import { useEffect, useRef } from 'react';
import { queueKeyOf, type QueueKey } from '../../queue/keys';

/** Keys pressed anywhere on the page but in fields and dialogs. */
export const useQueueKeys = (act: (key: QueueKey) => void): void => {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      if (target.closest('[role="dialog"], [role="alertdialog"], [role="listbox"], [role="combobox"]')) return;
      const wanted = queueKeyOf({
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        tag: target.tagName,
        isEditable: target.isContentEditable,
      });
      if (wanted === null) return;
      event.preventDefault();
      latest.current(wanted);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};
