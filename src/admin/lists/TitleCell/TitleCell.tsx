import { Typography } from '@strapi/design-system';
import { Link, useLocation } from 'react-router-dom';

/** The link into an entry, narrow enough that its state is still seen on a screen of 1280 px; the whole title on hover. */
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
      maxWidth="22rem"
      display="block"
      ellipsis
    >
      {title}
    </Typography>
  );
};
