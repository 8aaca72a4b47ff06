import { Button, Flex, IconButton, LinkButton } from '@strapi/design-system';
import { Check, ChevronLeft, ChevronRight, ExternalLink } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { entryAddress } from '../../../data/addresses';
import { useText } from '../../../text/use-text';
import { ARTICLE } from '../Planned/entry-uid';
import type { Desk } from '../state/use-desk';
import { ShortcutList } from './ShortcutList';

export type Acts = { save: () => void; runImport: () => void; settle: (settled: boolean) => void; go: (pageId: number | null) => void };

type PageActionsProps = { desk: Desk; isReadOnly: boolean; acts: Acts };

const Neighbours = ({ desk, acts }: PageActionsProps) => {
  const t = useText();
  const { previousId, nextId } = desk.detail;
  return (
    <Flex gap={1}>
      <IconButton
        variant="tertiary"
        label={t('one.previous')}
        aria-keyshortcuts="Alt+K"
        disabled={previousId === null}
        onClick={() => acts.go(previousId)}
      >
        <ChevronLeft />
      </IconButton>
      <IconButton
        variant="tertiary"
        label={t('one.next')}
        aria-keyshortcuts="Alt+J"
        disabled={nextId === null}
        onClick={() => acts.go(nextId)}
      >
        <ChevronRight />
      </IconButton>
      <ShortcutList />
    </Flex>
  );
};

const Writing = ({ desk, acts }: PageActionsProps) => {
  const t = useText();
  const { row, recognized } = desk.detail;
  const isSettled = row.settled !== null;
  const isBusy = desk.work !== null;
  return (
    <>
      <Button
        variant="secondary"
        aria-keyshortcuts="Control+S"
        loading={desk.work === 'saving'}
        disabled={isBusy || (!desk.isDirty && !desk.hasUnreadable)}
        onClick={acts.save}
      >
        {t('one.save')}
      </Button>
      <Button variant="secondary" loading={desk.work === 'importing'} disabled={isBusy || recognized === null} onClick={acts.runImport}>
        {t(row.articleId === null ? 'one.import' : 'one.importAgain')}
      </Button>
      <Button
        startIcon={isSettled ? undefined : <Check />}
        variant={isSettled ? 'tertiary' : 'default'}
        aria-keyshortcuts="Control+Enter"
        loading={desk.work === 'settling'}
        disabled={isBusy}
        onClick={() => acts.settle(!isSettled)}
      >
        {t(isSettled ? 'one.unsettle' : 'one.settle')}
      </Button>
    </>
  );
};

/** Everything that can be done with the page as a whole. */
export const PageActions = (props: PageActionsProps) => {
  const t = useText();
  const { articleId } = props.desk.detail.row;
  return (
    <Flex gap={2} wrap="wrap" justifyContent="flex-end">
      <Neighbours {...props} />
      {articleId !== null && (
        <LinkButton
          tag={Link}
          variant="tertiary"
          endIcon={<ExternalLink />}
          to={entryAddress({ uid: ARTICLE, documentId: articleId, locale: 'vi' })}
        >
          {t('one.article')}
        </LinkButton>
      )}
      {!props.isReadOnly && <Writing {...props} />}
    </Flex>
  );
};
