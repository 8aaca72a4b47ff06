import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { backendUrl } from '../../data/backend-url';
import { onThisServer } from '../../data/addresses';
import { useText } from '../../text/use-text';

export type Scheme = 'light' | 'dark';

type BlockFrameProps = {
  title: string;
  /** Of the HTML fragment. */
  address: string;
  scheme: Scheme;
  /** CSS. */
  width?: string;
};

type Seen = { state: 'loading' } | { state: 'shown'; height: number } | { state: 'empty' };

const RESERVED_HEIGHT = 320;

const look = (page: Document): Seen =>
  page.querySelector('[data-empty]') === null ? { state: 'shown', height: page.documentElement.offsetHeight } : { state: 'empty' };

/** The block as the HTML fragment shows it, as tall as it is. Scripts stay shut out; links open beside the panel. */
export const BlockFrame = ({ title, address, scheme, width = '100%' }: BlockFrameProps) => {
  const t = useText();
  const frame = useRef<HTMLIFrameElement>(null);
  const observer = useRef<ResizeObserver | null>(null);
  const [seen, setSeen] = useState<Seen>({ state: 'loading' });
  useEffect(() => () => observer.current?.disconnect(), []);

  const follow = () => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    observer.current?.disconnect();
    observer.current = new ResizeObserver(() => setSeen(look(page)));
    observer.current.observe(page.documentElement);
    setSeen(look(page));
  };
  const height = seen.state === 'shown' ? seen.height : RESERVED_HEIGHT;
  return (
    <Box width={width} maxWidth="100%">
      {seen.state === 'empty' && (
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
        style={{ display: seen.state === 'empty' ? 'none' : 'block', width: '100%', height, border: 0, colorScheme: scheme }}
      />
    </Box>
  );
};
