import { Typography } from '@strapi/design-system';
import { Link, useLocation } from 'react-router-dom';

/** 17rem on a screen of 1280 px, so that the state of an entry is still seen; wider screens give the rest of their width to titles. */
const WIDTH = 'clamp(17rem, calc(100vw - 111rem), 60rem)';

/** Two lines at most: the row is as high anyway. */
const TWO_LINES = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  whiteSpace: 'normal',
} as const;

/** The link into an entry; the whole title on hover. */
export const TitleCell = ({ documentId, title }: { documentId: string; title: string }) => {
  const { search } = useLocation();
  const locale = new URLSearchParams(search).get('plugins[i18n][locale]');
  const languageOf = locale ? `?${new URLSearchParams({ 'plugins[i18n][locale]': locale })}` : '';
  return (
    <Typography
      tag={Link}
      to={{ pathname: documentId, search: languageOf }}
      onClick={(event: { stopPropagation(): void }) => event.stopPropagation()}
      title={title}
      textColor="neutral800"
      maxWidth={WIDTH}
      minWidth="17rem"
      style={TWO_LINES}
    >
      {title}
    </Typography>
  );
};
