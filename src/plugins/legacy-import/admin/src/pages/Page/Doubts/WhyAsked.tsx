import { Box, Typography } from '@strapi/design-system';
import { useOptionalText } from '../../../text/use-optional-text';
import { useText } from '../../../text/use-text';

/** Why the importer holds this page back for a person, and what that person can do. */
export const WhyAsked = ({ because }: { because: readonly string[] }) => {
  const t = useText();
  const textOf = useOptionalText();
  if (because.length === 0) return null;
  return (
    <Box tag="section" aria-label={t('because.title')} background="warning100" hasRadius padding={4}>
      <Typography variant="delta" tag="h2">
        {t('because.title')}
      </Typography>
      <Box tag="ul" paddingTop={2} paddingLeft={5} style={{ listStyle: 'disc' }}>
        {because.map((reason) => (
          <Typography key={reason} tag="li" textColor="neutral800">
            {textOf(`because.${reason}`) ?? t('because.other', { code: reason })}
          </Typography>
        ))}
      </Box>
    </Box>
  );
};
