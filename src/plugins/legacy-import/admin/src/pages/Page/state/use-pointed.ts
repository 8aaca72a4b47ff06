import { useCallback, useState } from 'react';

/** The block that the editor points at. `from` says on which side, so that only the other side moves to it. */
export type Pointed = { block: number; from: 'original' | 'blocks' } | null;

/** Where a block stands on this screen. */
export const blockElementId = (index: number): string => `recognized-block-${index}`;

/** Moves the eye and the keyboard to a block of the recognized structure. */
export const goToBlock = (index: number): void => {
  const element = document.getElementById(blockElementId(index));
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
};

export const usePointed = () => {
  const [pointed, setPointed] = useState<Pointed>(null);
  const pointFromBlocks = useCallback((block: number) => {
    setPointed((before) => (before?.block === block ? before : { block, from: 'blocks' }));
  }, []);
  const pointFromOriginal = useCallback((block: number) => {
    setPointed({ block, from: 'original' });
    goToBlock(block);
  }, []);
  return { pointed, pointFromBlocks, pointFromOriginal };
};
