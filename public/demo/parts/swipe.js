// @ts-check

/** Pixels that a finger has to go; less is a tap. */
const DISTANCE = 50;

/**
 * A finger drawn across an element, which needs `touch-action: pan-y pinch-zoom`. Not while the page is zoomed in: then the finger moves the
 * photo.
 *
 * @param {HTMLElement} element
 * @param {(direction: 'left' | 'right') => void} onDrawn
 */
export const onSwipe = (element, onDrawn) => {
  /** @type {{ id: number; x: number; y: number } | null} */
  let start = null;
  element.addEventListener('pointerdown', ({ pointerType, pointerId, isPrimary, clientX, clientY }) => {
    start = pointerType === 'mouse' || !isPrimary ? null : { id: pointerId, x: clientX, y: clientY };
  });
  element.addEventListener('pointercancel', () => {
    start = null;
  });
  element.addEventListener('pointerup', ({ pointerId, clientX, clientY }) => {
    if (start?.id !== pointerId || (visualViewport?.scale ?? 1) > 1.05) return;
    const [across, down] = [clientX - start.x, clientY - start.y];
    start = null;
    if (Math.abs(across) >= DISTANCE && Math.abs(across) > 2 * Math.abs(down)) onDrawn(across < 0 ? 'left' : 'right');
  });
};
