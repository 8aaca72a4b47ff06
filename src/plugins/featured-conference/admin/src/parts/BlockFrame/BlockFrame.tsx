import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { onThisServer } from '../../data/addresses';
import { backendUrl } from '../../data/backend-url';
import { useText } from '../../text/use-text';
import type { Scheme } from './scheme-of';

type BlockFrameProps = {
  title: string;
  /** Of the HTML fragment. */
  address: string;
  scheme: Scheme;
  /** In pixels, of the place in which the block stands; it is drawn smaller where there is less room. */
  width: number;
};

type Seen = { state: 'loading' } | { state: 'shown'; height: number } | { state: 'empty' };

const RESERVED_HEIGHT = 320;

const look = (page: Document): Seen =>
  page.querySelector('[data-empty]') === null ? { state: 'shown', height: page.documentElement.offsetHeight } : { state: 'empty' };

/** How wide an element is; 0 until it is drawn. */
const useRoom = () => {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return { place, room };
};

/** Not every browser hands the theme of a frame on to the page in it. */
const dress = (page: Document | null | undefined, scheme: Scheme): void => {
  if (page) page.documentElement.style.colorScheme = scheme;
};

/** What is in a frame, as it grows: its images arrive after it. */
const useSeen = (scheme: Scheme) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const observer = useRef<ResizeObserver | null>(null);
  const [seen, setSeen] = useState<Seen>({ state: 'loading' });
  useEffect(() => () => observer.current?.disconnect(), []);
  useEffect(() => dress(frame.current?.contentDocument, scheme), [scheme]);
  const follow = () => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    dress(page, scheme);
    observer.current?.disconnect();
    observer.current = new ResizeObserver(() => setSeen(look(page)));
    observer.current.observe(page.documentElement);
    setSeen(look(page));
  };
  return { frame, seen, follow };
};

/** The block as the HTML fragment shows it, as tall as it is. Scripts stay shut out; links open beside the panel. */
export const BlockFrame = ({ title, address, scheme, width }: BlockFrameProps) => {
  const t = useText();
  const { place, room } = useRoom();
  const { frame, seen, follow } = useSeen(scheme);
  const scale = room === 0 ? 1 : Math.min(1, room / width);
  const height = seen.state === 'shown' ? seen.height : RESERVED_HEIGHT;
  const isEmpty = seen.state === 'empty';
  return (
    <Box ref={place} width="100%" overflow="hidden" height={isEmpty ? undefined : `${Math.ceil(height * scale)}px`}>
      {isEmpty && (
        <Flex justifyContent="center" padding={6} background="neutral100" hasRadius>
          <Typography textColor="neutral600" textAlign="center">
            {t('preview.empty')}
          </Typography>
        </Flex>
      )}
      <iframe
        ref={frame}
        title={title}
        src={onThisServer(address, backendUrl())}
        sandbox="allow-same-origin allow-popups"
        onLoad={follow}
        style={{
          display: isEmpty ? 'none' : 'block',
          width,
          height,
          border: 0,
          marginInline: scale === 1 ? 'auto' : 0,
          transform: `scale(${scale})`,
          transformOrigin: '0 0',
          colorScheme: scheme,
        }}
      />
    </Box>
  );
};
