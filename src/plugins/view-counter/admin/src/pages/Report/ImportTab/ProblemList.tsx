import { Box, Flex, Typography } from '@strapi/design-system';
import type { ImportProblem } from '../../../../../shared/contracts';
import { useFormats } from '../../../text/use-formats';
import { useText } from '../../../text/use-text';

/** What the row itself says, which the server puts between quotation marks. */
const quotedIn = (text: string): string => [...text.matchAll(/"([^"]*)"/g)].map(([, quoted]) => ` “${quoted}”`).join(',');

/** Lines of a file that are left out, with what to write there and what stands there now. */
export const ProblemList = ({ problems, count }: { problems: readonly ImportProblem[]; count: number }) => {
  const t = useText();
  const { number } = useFormats();
  if (count === 0) return null;
  return (
    <Box>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {t('problems.title', { count: number(count) })}
      </Typography>
      <Box tabIndex={0} style={{ maxHeight: 280, overflow: 'auto' }} aria-label={t('problems.title', { count: number(count) })}>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          {problems.map(({ line, code, text }, index) => (
            <Typography tag="li" key={`${line} ${index}`}>
              {line > 0 && <strong>{t('problems.line', { line: number(line) })} </strong>}
              {t(`problem.${code}`)}
              <Typography tag="span" variant="pi" textColor="neutral600">
                {quotedIn(text)}
              </Typography>
            </Typography>
          ))}
        </Flex>
      </Box>
      {problems.length < count && (
        <Typography variant="pi" textColor="neutral600">
          {t('problems.more', { count: number(count - problems.length) })}
        </Typography>
      )}
    </Box>
  );
};
