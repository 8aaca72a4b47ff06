import { Badge, Checkbox, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import type { PageRow, PageState } from '../../../../shared/contracts';
import { pageAddress } from '../../data/addresses';
import { useFormats } from '../../text/use-formats';
import { usePageError, useRuleName } from '../../text/use-optional-text';
import { useText } from '../../text/use-text';

type PageLineProps = { row: PageRow; isAt: boolean; isSelected: boolean; onToggle: () => void; canSelect: boolean };

const SHOWN_RULES = 3;
/** Below this an inference is a doubt, as for the server. */
const DOUBT_BELOW = 0.5;

const COLORS: Partial<Record<PageState, { backgroundColor: string; textColor: string }>> = {
  review: { backgroundColor: 'warning100', textColor: 'warning700' },
  failed: { backgroundColor: 'danger100', textColor: 'danger700' },
  created: { backgroundColor: 'success100', textColor: 'success700' },
  updated: { backgroundColor: 'success100', textColor: 'success700' },
};

const Title = ({ row }: { row: PageRow }) => {
  const t = useText();
  const { published } = useFormats();
  const errorOf = usePageError();
  const facts = [row.file, row.publishedAt === null ? null : published(row.publishedAt), row.corrected ? t('queue.corrected') : null];
  return (
    <Flex direction="column" alignItems="flex-start" style={{ width: 'min(36rem, 38vw)' }}>
      <Typography tag={Link} to={pageAddress(row.id)} textColor="primary600" fontWeight="semiBold" style={{ whiteSpace: 'normal' }}>
        {row.title ?? t('queue.untitled')}
      </Typography>
      <Typography variant="pi" textColor="neutral600" ellipsis maxWidth="100%" title={row.file}>
        {facts.filter((fact) => fact !== null).join(' · ')}
      </Typography>
      {row.error !== null && (
        <Typography variant="pi" textColor="danger600" style={{ whiteSpace: 'normal' }}>
          {errorOf(row.error)}
        </Typography>
      )}
    </Flex>
  );
};

const Rules = ({ rules }: { rules: readonly string[] }) => {
  const t = useText();
  const { number } = useFormats();
  const nameOf = useRuleName();
  if (rules.length === 0) return <Typography textColor="neutral600">—</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" style={{ whiteSpace: 'normal', minWidth: '18rem' }}>
      {rules.slice(0, SHOWN_RULES).map((rule) => (
        <Typography key={rule} variant="pi">
          {nameOf(rule)}
        </Typography>
      ))}
      {rules.length > SHOWN_RULES && (
        <Typography variant="pi" textColor="neutral600" title={rules.slice(SHOWN_RULES).map(nameOf).join('; ')}>
          {t('queue.moreDoubts', { count: number(rules.length - SHOWN_RULES) })}
        </Typography>
      )}
    </Flex>
  );
};

const Sureness = ({ confidence }: { confidence: number | null }) => {
  const { share } = useFormats();
  if (confidence === null) return <Typography textColor="neutral600">—</Typography>;
  return (
    <Typography
      textColor={confidence < DOUBT_BELOW ? 'warning600' : 'neutral800'}
      fontWeight={confidence < DOUBT_BELOW ? 'bold' : undefined}
    >
      {share(confidence)}
    </Typography>
  );
};

const Settled = ({ settled }: Pick<PageRow, 'settled'>) => {
  const t = useText();
  const { moment } = useFormats();
  if (settled === null) return <Typography textColor="neutral600">{t('queue.notSettled')}</Typography>;
  return (
    <Typography variant="pi" style={{ whiteSpace: 'normal' }}>
      {t('queue.settledBy', { name: settled.by, when: moment(settled.at) })}
    </Typography>
  );
};

/** One page: what it is, how sure the rules are, what they doubt, and whether somebody settled it. */
export const PageLine = ({ row, isAt, isSelected, onToggle, canSelect }: PageLineProps) => {
  const t = useText();
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!isAt) return;
    line.current?.scrollIntoView({ block: 'nearest' });
    line.current?.querySelector<HTMLAnchorElement>('a')?.focus();
  }, [isAt]);
  return (
    <Tr ref={line} aria-selected={isSelected} style={isAt ? { outline: '2px solid', outlineOffset: '-2px' } : undefined}>
      {canSelect && (
        <Td>
          <Checkbox aria-label={t('queue.select', { name: row.title ?? row.file })} checked={isSelected} onCheckedChange={onToggle} />
        </Td>
      )}
      <Td>
        <Title row={row} />
      </Td>
      <Td>
        <Badge {...COLORS[row.state]}>{t(`pageState.${row.state}`)}</Badge>
      </Td>
      <Td>
        <Sureness confidence={row.confidence} />
      </Td>
      <Td>
        <Rules rules={row.rules} />
      </Td>
      <Td>
        <Settled settled={row.settled} />
      </Td>
    </Tr>
  );
};
