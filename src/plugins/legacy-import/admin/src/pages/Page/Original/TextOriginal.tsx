import { useEffect, useMemo, useRef } from 'react';
import { styled } from 'styled-components';
import { cutPieces, findPlaces } from '../rules/places';
import type { Pointed } from '../state/use-pointed';

const Paper = styled.div`
  height: 100%;
  overflow: auto;
  padding: 1.6rem;
  font-family: inherit;
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  mark {
    color: inherit;
    background: transparent;
    cursor: pointer;
    border-radius: 2px;
  }

  mark:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  mark[data-is-pointed='true'] {
    background: ${({ theme }) => theme.colors.warning200};
    outline: 2px solid ${({ theme }) => theme.colors.warning500};
  }
`;

type TextOriginalProps = { label: string; content: string; blocks: readonly string[]; pointed: Pointed; onPoint: (block: number) => void };

/** Into view within its own frame; the page around it stays where it is. */
const showInside = (frame: HTMLElement, element: HTMLElement): void => {
  const [outer, inner] = [frame.getBoundingClientRect(), element.getBoundingClientRect()];
  frame.scrollTop += inner.top - outer.top - (outer.height - Math.min(inner.height, outer.height)) / 2;
};

/** The saved text as it came; each part that became a block is marked when that block is pointed at, and leads to it. */
export const TextOriginal = ({ label, content, blocks, pointed, onPoint }: TextOriginalProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => cutPieces(content, findPlaces(content, blocks)), [content, blocks]);
  useEffect(() => {
    if (!pointed || pointed.from === 'original' || !frame.current) return;
    const mark = frame.current.querySelector<HTMLElement>(`mark[data-block="${pointed.block}"]`);
    if (mark) showInside(frame.current, mark);
  }, [pointed]);
  return (
    <Paper ref={frame} role="group" aria-label={label} tabIndex={0}>
      {pieces.map((piece, index) =>
        piece.block === null ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <mark
            key={index}
            data-block={piece.block}
            data-is-pointed={pointed?.block === piece.block}
            onClick={() => onPoint(piece.block ?? 0)}
          >
            {piece.text}
          </mark>
        ),
      )}
    </Paper>
  );
};
