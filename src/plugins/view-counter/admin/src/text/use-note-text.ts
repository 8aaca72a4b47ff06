import { STRATEGIES } from '../../../shared/contracts';
import { noteFromText } from '../../../shared/audit-notes';
import { useFormats } from './use-formats';
import { useText } from './use-text';

/** What the log says of an import or of folded days, in the reader's language; null where a person wrote it. */
export const useNoteText = (): ((reason: string) => string | null) => {
  const t = useText();
  const { number, day } = useFormats();
  return (reason) => {
    const note = noteFromText(reason);
    if (note === null) return null;
    switch (note.kind) {
      case 'import-started': {
        const strategy = STRATEGIES.find((name) => name === note.strategy);
        const how = strategy ? t(`strategy.${strategy}`) : note.strategy;
        return t('note.importStarted', { id: note.id, rows: number(note.rows), source: note.source, strategy: how });
      }
      case 'import-resumed':
        return t('note.importResumed', { id: note.id });
      case 'import-undone':
        return t('note.importUndone', { id: note.id, source: note.source, delta: number(note.delta) });
      case 'month-folded':
        return t('note.monthFolded', { month: day(note.month), rows: number(note.rows) });
    }
  };
};
