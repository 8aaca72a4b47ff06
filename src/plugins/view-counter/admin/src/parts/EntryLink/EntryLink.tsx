import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { entryAddress } from '../../data/entry-address';
import { useText } from '../../text/use-text';

type EntryLinkProps = {
  entry: { uid: string; documentId: string; locale: string; title: string | null };
  kind?: 'collectionType' | 'singleType';
  maxWidth?: string;
};

/** The title of an entry, which opens its form; cut where there is no room, whole on hover. */
export const EntryLink = ({ entry, kind, maxWidth = '100%' }: EntryLinkProps) => {
  const t = useText();
  const title = entry.title || t('entry.untitled');
  return (
    <Typography tag={Link} to={entryAddress(entry, kind)} title={title} textColor="primary600" display="block" maxWidth={maxWidth} ellipsis>
      {title}
    </Typography>
  );
};
