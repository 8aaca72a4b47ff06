import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Made, UndoReport } from '../../../../../shared/contracts';
import { entryAddress } from '../../../data/addresses';
import { useFormats } from '../../../text/use-formats';
import { useText } from '../../../text/use-text';

const KINDS = [
  'articles',
  'events',
  'persons',
  'organizations',
  'offices',
  'appointments',
  'images',
  'redirects',
] as const satisfies readonly (keyof Made)[];

const SHOWN = 200;

type Kept = UndoReport['kept'][number];

/** Only what is a content type has a form of its own. */
const Name = ({ kept, locale }: { kept: Kept; locale: string }) => {
  const isEntry = kept.type.startsWith('api::');
  if (!isEntry) return <Typography fontWeight="semiBold">{kept.label}</Typography>;
  const to = entryAddress({ uid: kept.type, documentId: kept.documentId, locale });
  return (
    <Typography tag={Link} to={to} target="_blank" textColor="primary600" fontWeight="semiBold">
      {kept.label}
    </Typography>
  );
};

const KeptList = ({ report, locale }: { report: UndoReport; locale: string }) => {
  const t = useText();
  const { number } = useFormats();
  const { kept } = report;
  if (kept.length === 0) return <Typography tag="p">{t('undo.kept.none')}</Typography>;
  return (
    <>
      <Box
        tabIndex={0}
        role="group"
        aria-label={t('undo.kept', { count: number(kept.length) })}
        style={{ maxHeight: 280, overflow: 'auto' }}
      >
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {kept.slice(0, SHOWN).map((one) => (
            <Box tag="li" key={`${one.type} ${one.documentId}`}>
              <Name kept={one} locale={locale} />
              <Typography variant="pi" textColor="neutral600" tag="p">
                {t(`undo.because.${one.because}`)}
                {one.detail === '' ? '' : ` ${one.detail}`}
              </Typography>
            </Box>
          ))}
        </Flex>
      </Box>
      {kept.length > SHOWN && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('upload.more', { count: number(kept.length - SHOWN) })}
        </Typography>
      )}
    </>
  );
};

/** What an undo takes away, gives back and leaves. */
export const UndoPreview = ({ report, locale }: { report: UndoReport; locale: string }) => {
  const t = useText();
  const { number } = useFormats();
  const removed = KINDS.filter((kind) => report.removed[kind] > 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Box>
        <Typography variant="delta" tag="h3">
          {t('undo.removed')}
        </Typography>
        {removed.length === 0 && <Typography tag="p">{t('undo.removed.none')}</Typography>}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
          {removed.map((kind) => (
            <Typography tag="li" key={kind}>
              {t(`made.${kind}`, { count: number(report.removed[kind]) })}
            </Typography>
          ))}
        </Flex>
      </Box>
      {report.restored > 0 && <Typography tag="p">{t('undo.restored', { count: number(report.restored) })}</Typography>}
      <Box>
        <Typography variant="delta" tag="h3">
          {t('undo.kept', { count: number(report.kept.length) })}
        </Typography>
        <KeptList report={report} locale={locale} />
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {t('undo.note')}
      </Typography>
    </Flex>
  );
};
