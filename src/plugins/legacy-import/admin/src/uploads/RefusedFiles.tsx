import { Box, Flex, Typography } from '@strapi/design-system';
import { useRefusalText } from '../data/use-said';
import { useFormats } from '../text/use-formats';
import { useText } from '../text/use-text';

/** A file that did not come in, by the code of the reason; `message` is the server's own sentence. */
type Refused = { path: string; code: string | null; message: string };

const SHOWN = 100;

/** Which files did not come in, and why; the first hundred of them. */
export const RefusedFiles = ({ title, files }: { title: string; files: readonly Refused[] }) => {
  const t = useText();
  const { number } = useFormats();
  const refusal = useRefusalText();
  if (files.length === 0) return null;
  return (
    <Box tag="section" aria-label={title} background="warning100" padding={4} hasRadius>
      <Typography fontWeight="semiBold" tag="h3">
        {title}
      </Typography>
      <Box tabIndex={0} role="group" aria-label={title} style={{ maxHeight: 260, overflow: 'auto' }} paddingTop={2}>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {files.slice(0, SHOWN).map(({ path, code, message }) => (
            <Typography tag="li" key={path} variant="pi">
              <strong style={{ overflowWrap: 'anywhere' }}>{path}</strong>: {refusal(code, message) || t('upload.unreached')}
            </Typography>
          ))}
        </Flex>
      </Box>
      {files.length > SHOWN && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('upload.more', { count: number(files.length - SHOWN) })}
        </Typography>
      )}
    </Box>
  );
};
