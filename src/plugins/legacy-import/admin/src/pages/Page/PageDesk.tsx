import { Flex, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useMemo } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { PageDetail } from '../../../../shared/contracts';
import { batchAddress, pageAddress, queueAddress } from '../../data/addresses';
import { useRefusalText } from '../../data/use-said';
import { Problem } from '../../parts/Problem/Problem';
import { PERMISSIONS } from '../../permissions';
import { useText, type TextKey } from '../../text/use-text';
import { BlocksSection } from './Blocks/BlocksSection';
import { DoubtsSection } from './Doubts/DoubtsSection';
import { WhyAsked } from './Doubts/WhyAsked';
import { EventSection } from './Facts/EventSection';
import { FactsSection } from './Facts/FactsSection';
import { LeaveGuard } from './Header/LeaveGuard';
import { PageActions, type Acts } from './Header/PageActions';
import { StateLine } from './Header/StateLine';
import { OriginalPane } from './Original/OriginalPane';
import { MoreSection } from './Planned/MoreSection';
import { PlannedSection } from './Planned/PlannedSection';
import { countCorrections } from './rules/corrections';
import { blockOf, kindOf } from './rules/inferences';
import { toShownPage } from './rules/shown-page';
import { useDesk, type Desk } from './state/use-desk';
import { usePictures } from './state/use-pictures';
import { goToBlock, usePointed } from './state/use-pointed';
import { useShortcuts } from './state/use-shortcuts';

/** Side by side where there is room; on a tablet the original stays above what is looked at. */
const Sides = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
  gap: 2.4rem;
  align-items: start;

  > :first-child {
    position: sticky;
    top: 10.4rem;
    height: calc(100vh - 12rem);
    z-index: 1;
  }

  @media (max-width: 1100px) {
    grid-template-columns: minmax(0, 1fr);

    > :first-child {
      top: 4rem;
      height: 38vh;
    }
  }
`;

const LONGEST_HEADING = 60;

const shorten = (text: string): string => (text.length <= LONGEST_HEADING ? text : `${text.slice(0, LONGEST_HEADING - 1).trimEnd()}…`);

/** What is done, and said when it is done. */
const useActs = (desk: Desk): Acts & { settleAndGoOn: () => void } => {
  const t = useText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const tell = (key: TextKey) => toggleNotification({ type: 'success', message: t(key) });
  const { nextId, row } = desk.detail;
  const go = (pageId: number | null) => pageId !== null && navigate(pageAddress(pageId));

  const { failure, hasUnreadable } = desk;
  useEffect(() => {
    if (failure) toggleNotification({ type: 'danger', message: t(failure.title) });
    // Once a failure: `t` and the notifier are made anew by each render.
  }, [failure]);

  /** Nothing is kept while a field says nothing: the first of them is shown instead. */
  const whenReadable = (act: () => Promise<unknown>) => () => {
    if (hasUnreadable) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    else void act();
  };

  const save = async () => void ((await desk.save()) && tell('one.saved'));
  const runImport = async () => void ((await desk.runImport()) && tell(row.articleId === null ? 'one.imported' : 'one.importDone'));
  const settle = async (settled: boolean): Promise<boolean> => {
    const isDone = await desk.settle(settled);
    if (isDone) tell(settled ? 'one.settled' : 'one.unsettled');
    return isDone;
  };
  return {
    go,
    save: whenReadable(save),
    runImport: whenReadable(runImport),
    settle: (settled) => whenReadable(() => settle(settled))(),
    settleAndGoOn: whenReadable(async () => (await settle(true)) && go(nextId)),
  };
};

/** The blocks that doubts speak of, in the order of the page. */
const doubtfulBlocks = ({ inferences, recognized }: PageDetail): number[] => {
  const found = inferences
    .filter((inference) => kindOf(inference) === 'doubt')
    .map((inference) => blockOf(inference, recognized?.blocks ?? []));
  return [...new Set(found.flatMap((block) => (block === null ? [] : [block])))].sort((one, other) => one - other);
};

const useScreen = (initial: PageDetail) => {
  const desk = useDesk(initial);
  const acts = useActs(desk);
  const pointing = usePointed();
  const { allowedActions } = useRBAC(PERMISSIONS.import);
  const isReadOnly = !allowedActions.canImport;
  const canWrite = !isReadOnly && desk.work === null;
  const doubts = useMemo(() => doubtfulBlocks(desk.detail), [desk.detail]);
  const { previousId, nextId } = desk.detail;
  useShortcuts({
    next: () => acts.go(nextId),
    previous: () => acts.go(previousId),
    save: () => canWrite && (desk.isDirty || desk.hasUnreadable) && acts.save(),
    settle: () => canWrite && acts.settleAndGoOn(),
    doubt: () => {
      const next = doubts.find((block) => block > (pointing.pointed?.block ?? -1)) ?? doubts[0];
      if (next !== undefined) goToBlock(next);
    },
  });
  return { desk, acts, pointing, isReadOnly };
};

const Structure = ({
  desk,
  isReadOnly,
  pointing,
  pictures,
}: Omit<ReturnType<typeof useScreen>, 'acts'> & { pictures: ReturnType<typeof usePictures> }) => {
  const t = useText();
  const refusal = useRefusalText();
  const { recognized, planned, row } = desk.detail;
  const shown = useMemo(() => recognized && toShownPage(recognized, desk.corrections), [recognized, desk.corrections]);
  const part = recognized && shown && { desk, page: recognized, shown, isReadOnly };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <StateLine desk={desk} isReadOnly={isReadOnly} />
      {desk.failure && <Problem title={t(desk.failure.title)} error={desk.failure.error} />}
      {row.error && (
        <Flex role="note" direction="column" alignItems="flex-start" background="danger100" padding={4} hasRadius>
          <Typography fontWeight="semiBold">{t('one.error')}</Typography>
          <Typography>{refusal(row.error.code, row.error.message)}</Typography>
        </Flex>
      )}
      <WhyAsked because={planned?.because ?? row.because} />
      {!part && !row.error && (
        <Typography>
          {t('one.notRecognized')} <Link to={batchAddress(row.batchId)}>{t('one.openBatch')}</Link>
        </Typography>
      )}
      {part && (
        <>
          <FactsSection {...part} />
          <DoubtsSection {...part} />
          <EventSection {...part} />
          <BlocksSection {...part} pictures={pictures} pointed={pointing.pointed} onPoint={pointing.pointFromBlocks} />
          <MoreSection page={part.page} />
        </>
      )}
      {planned && <PlannedSection desk={desk} planned={planned} />}
    </Flex>
  );
};

/** One old page: as it came, what was recognized in it, and what a person makes of it. */
export const PageDesk = ({ initial }: { initial: PageDetail }) => {
  const t = useText();
  const screen = useScreen(initial);
  const { desk, acts, pointing, isReadOnly } = screen;
  const { row } = desk.detail;
  const pictures = usePictures(row.id);
  const title = desk.corrections.title ?? row.title ?? t('page.untitled');
  return (
    <>
      <Page.Title>{title}</Page.Title>
      <LeaveGuard isDirty={desk.isDirty} count={countCorrections(desk.corrections)} canSave={!desk.hasUnreadable} onSave={desk.save} />
      <Layouts.Header
        title={shorten(title)}
        subtitle={t('one.file', { file: row.file })}
        navigationAction={
          <Typography tag={Link} to={queueAddress({ batchId: row.batchId })} textColor="primary600" variant="pi">
            <ArrowLeft width="1.2rem" aria-hidden /> {t('one.back')}
          </Typography>
        }
        primaryAction={<PageActions desk={desk} isReadOnly={isReadOnly} acts={acts} />}
      />
      <Layouts.Content>
        <Sides>
          <OriginalPane detail={desk.detail} pictures={pictures} pointed={pointing.pointed} onPoint={pointing.pointFromOriginal} />
          <Structure desk={desk} isReadOnly={isReadOnly} pointing={pointing} pictures={pictures} />
        </Sides>
      </Layouts.Content>
    </>
  );
};
