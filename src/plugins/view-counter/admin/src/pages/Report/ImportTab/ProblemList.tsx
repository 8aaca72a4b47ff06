import { Box, Flex, Typography } from '@strapi/design-system';
import type { ImportProblem } from '../../../../../shared/contracts';
import { useFormats } from '../../../text/use-formats';
import { useText } from '../../../text/use-text';

/** Lines of a file that are left out, with what to write there; what the server says of the line itself comes after it. */
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
                {' '}
                {text}
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
